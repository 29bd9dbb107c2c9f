package dev.pmcoach.content;

/**
 * A written-out answer to a question.
 *
 * @param answer the answer, 50 to 200 words
 * @param remark one or two sentences: why it works, or what it lacks
 * @param scorerDisagrees why the scorer reads it otherwise than labelled; empty when it agrees
 */
public record Sample(String answer, String remark, String scorerDisagrees) {}
