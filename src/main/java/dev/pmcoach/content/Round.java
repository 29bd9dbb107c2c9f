package dev.pmcoach.content;

import java.util.List;
import java.util.Optional;

/**
 * One round of a loop.
 *
 * @param minutes 1 to 240
 * @param format {@code conversation, whiteboard, role-play, stress, committee} or {@code case}
 * @param persona the id of who asks
 * @param panel ids of the personas who also write a card (the whole committee in a committee round)
 * @param focus the signals that the round listens for, most important first
 * @param about what the round is really about, in one or two sentences
 * @param questions how many are drawn unless the user asks for another number
 * @param scenario the id of the role-play or stress scenario that it plays, if any
 */
public record Round(
    String id,
    String title,
    int minutes,
    String format,
    String persona,
    List<String> panel,
    List<String> focus,
    String about,
    int questions,
    Optional<String> scenario,
    Provenance provenance) {
  public Round {
    panel = List.copyOf(panel);
    focus = List.copyOf(focus);
  }

  /** Returns the same round with another scenario. */
  public Round playing(Optional<String> other) {
    return new Round(
        id, title, minutes, format, persona, panel, focus, about, questions, other, provenance);
  }

  /** Whether candidates defend their card here instead of being asked from a bank. */
  public boolean committee() {
    return format.equals("committee");
  }
}
