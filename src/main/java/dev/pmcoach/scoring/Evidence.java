package dev.pmcoach.scoring;

import dev.pmcoach.content.EvidenceKind;

/** A quoted piece of an answer and what it contributes to a signal. */
public record Evidence(EvidenceKind kind, Span span) {}
