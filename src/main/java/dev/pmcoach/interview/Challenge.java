package dev.pmcoach.interview;

import dev.pmcoach.content.EvidenceKind;

/**
 * A doubt of the committee about something said in an earlier round.
 *
 * @param round where it was said
 * @param exchange the answer that the reply is joined to
 * @param persona the id of who doubts
 * @param quote the doubted words
 */
public record Challenge(
    int round,
    int exchange,
    String signal,
    EvidenceKind missing,
    String persona,
    String quote,
    String words) {}
