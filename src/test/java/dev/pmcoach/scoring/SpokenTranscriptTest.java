package dev.pmcoach.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpokenTranscriptTest {
  @Test
  void readsWebVtt() {
    SpokenTranscript said =
        SpokenTranscript.of(
            """
            WEBVTT

            NOTE recorded at home

            1
            00:00:02.500 --> 00:00:05.000 align:start
            <v Ann>Um, I <i>raised</i> ARR

            00:05.000 --> 00:12.500
            by 12 &amp; more percent.
            """);

    assertThat(said.text()).isEqualTo("Um, I raised ARR\nby 12 & more percent.");
    assertThat(said.seconds()).hasValueCloseTo(10.0, within(0.001));
  }

  @Test
  void readsSrt() {
    SpokenTranscript said =
        SpokenTranscript.of(
            "1\r\n00:00:00,000 --> 00:00:04,000\r\nWell, you know,\r\n\r\n"
                + "2\r\n00:00:04,000 --> 00:01:30,250\r\nit was 4 million.\r\n");

    assertThat(said.text()).isEqualTo("Well, you know,\nit was 4 million.");
    assertThat(said.seconds()).hasValueCloseTo(90.25, within(0.001));
  }

  @Test
  void readsTimedLines() {
    SpokenTranscript said =
        SpokenTranscript.of("[0:10] I raised ARR\n(01:10) by 12 percent in one short quarter\n");

    assertThat(said.text()).isEqualTo("I raised ARR\nby 12 percent in one short quarter");
    assertThat(said.seconds()).hasValueCloseTo(60 + 7 / (140 / 60.0), within(0.001));
  }

  @Test
  void anIdBelongsToNoWords() {
    assertThat(SpokenTranscript.of("7\n00:01.000 --> 00:02.000\nYes\n").text()).isEqualTo("Yes");
  }

  @Test
  void otherTextIsTakenAsItIs() {
    SpokenTranscript said = SpokenTranscript.of("At 9:30 we met.\n3:1 for us.\n");

    assertThat(said.text()).isEqualTo("At 9:30 we met.\n3:1 for us.");
    assertThat(said.seconds()).isEmpty();
  }
}
