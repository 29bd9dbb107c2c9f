package dev.pmcoach.content;

/**
 * A question asked after an answer that lacks one thing.
 *
 * @param signal the id of the signal that it probes
 * @param missing the evidence that has to be missing for it to be asked
 * @param ask the words, as the interviewer says them
 */
public record FollowUp(String signal, EvidenceKind missing, String ask) {}
