package dev.pmcoach.scoring;

import dev.pmcoach.content.EvidenceKind;
import java.util.List;
import java.util.Map;

/**
 * How one signal is graded and by which sentences.
 *
 * @param kinds for each quoted sentence, what it contributes
 */
record Claim(int level, Map<Integer, List<EvidenceKind>> kinds) {}
