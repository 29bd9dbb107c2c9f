package dev.pmcoach.scoring;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells past tenses and participles from other words, by ending and by a list of irregular ones.
 */
final class Verbs {
  private static final Set<String> PAST =
      words(
          "went was were had did got made took came gave saw said told knew thought found left felt"
              + " kept held brought bought built sent spent lost paid met ran began won wrote drew"
              + " chose broke spoke sold cut put set let read led fell rose grew stood understood"
              + " sat froze drove ate flew threw caught taught dealt meant lent bet hit split shut"
              + " cost hurt quit swore dug hung stuck struck shook woke rode sank sang sprang swam"
              + " bore tore wore became overran rewrote redid rebuilt withdrew shrank fought sought"
              + " showed heard slept crept dropped");
  private static final Set<String> PARTICIPLE =
      words(
          "done been gone made taken given seen known written drawn chosen broken spoken sold cut"
              + " put set let read led fallen risen grown found built sent spent lost paid met run"
              + " begun won kept held brought bought told said thought left shown frozen driven"
              + " thrown caught taught split shut stuck struck rewritten redone rebuilt withdrawn"
              + " understood heard dealt");
  private static final Set<String> BE = words("was were been being is are be got get gets getting");
  private static final Set<String> MODAL =
      words("would could might should will shall may can'd i'd we'd they'd he'd she'd i'll we'll");
  private static final Set<String> PRESENT =
      words(
          "is are am have has do does go goes say says think thinks believe know see want need make"
              + " take get give find work works use uses run runs let keep show shows mean means");

  private Verbs() {}

  private static Set<String> words(String list) {
    Set<String> words = new HashSet<>();
    int at = 0;
    while (at < list.length()) {
      int end = list.indexOf(' ', at);
      end = end < 0 ? list.length() : end;
      words.add(list.substring(at, end));
      at = end + 1;
    }
    return words;
  }

  static boolean past(String word) {
    return PAST.contains(word) || regular(word);
  }

  static boolean participle(String word) {
    return PARTICIPLE.contains(word) || regular(word);
  }

  static boolean be(String word) {
    return BE.contains(word) || word.equals("wasn't") || word.equals("weren't");
  }

  static boolean modal(String word) {
    return MODAL.contains(word) || word.endsWith("'ll");
  }

  static boolean present(String word) {
    return PRESENT.contains(word) || word.endsWith("'re") || word.endsWith("'m");
  }

  /** Any word form that makes a sentence of a list of words. */
  static boolean finite(String word) {
    return past(word)
        || modal(word)
        || present(word)
        || word.endsWith("n't")
        || word.endsWith("'s");
  }

  private static boolean regular(String word) {
    return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
  }
}
