package dev.pmcoach.content;

import java.util.List;
import java.util.Map;

/**
 * Somebody who interviews.
 *
 * @param name an invented name
 * @param title what they do, such as "VP of Product"
 * @param voice one sentence: how they talk
 * @param strictness 1 (generous) to 5 (hard); changes words and votes, never a grade
 * @param writesYes what makes them write yes
 * @param opening what they say when the round starts
 * @param closing what they say when it ends
 * @param acknowledgements short neutral things said between answers; never praise, never a verdict
 * @param probes how they ask for a missing kind of evidence; used when the question has no words
 *     for it
 * @param pullBacks what they say when an answer drifts away from a signal
 * @param challenges how they open a challenge in a committee round; may contain {quote}
 */
public record Persona(
    String id,
    String name,
    String title,
    String voice,
    int strictness,
    String writesYes,
    String opening,
    String closing,
    List<String> acknowledgements,
    Map<EvidenceKind, String> probes,
    Map<String, String> pullBacks,
    List<String> challenges,
    Provenance provenance) {
  public Persona {
    acknowledgements = List.copyOf(acknowledgements);
    probes = Map.copyOf(probes);
    pullBacks = Map.copyOf(pullBacks);
    challenges = List.copyOf(challenges);
  }
}
