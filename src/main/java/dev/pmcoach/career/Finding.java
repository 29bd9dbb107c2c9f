package dev.pmcoach.career;

import java.util.List;

/**
 * What a dimension of the promotion case comes to.
 *
 * @param title of the dimension
 * @param because the figures that carry the verdict, a sentence each
 * @param gap what is missing, in the candidate's own figures; empty when met
 */
public record Finding(String title, Verdict verdict, List<String> because, String gap) {
  public Finding {
    because = List.copyOf(because);
  }
}
