package dev.statute.dialect;

import dev.statute.rule.Fix;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The phrase for each kind of fix: a sentence without its full stop. */
final class Phrases {

  /**
   * What one kind of fix reads like.
   *
   * @param kind the kind
   * @param first words it where it is the only fix, or the first of several
   * @param later words it where others stand before it
   */
  record Phrase(
      Class<? extends Fix> kind, Function<Fix, String> first, Function<Fix, String> later) {

    /** Makes a phrase that is the same wherever it stands. */
    static <F extends Fix> Phrase of(Class<F> kind, Function<F, String> words) {
      return of(kind, words, words);
    }

    static <F extends Fix> Phrase of(
        Class<F> kind, Function<F, String> first, Function<F, String> later) {
      return new Phrase(
          kind, fix -> first.apply(kind.cast(fix)), fix -> later.apply(kind.cast(fix)));
    }
  }

  private final Map<Class<? extends Fix>, Phrase> byKind;

  private Phrases(Map<Class<? extends Fix>, Phrase> byKind) {
    this.byKind = byKind;
  }

  /**
   * Collects phrases.
   *
   * @throws IllegalStateException if there is not one for each kind of fix
   */
  static Phrases of(Stream<Phrase> phrases) {
    Phrases all =
        new Phrases(phrases.collect(Collectors.toUnmodifiableMap(Phrase::kind, phrase -> phrase)));
    Set<Class<?>> kinds = Set.copyOf(Arrays.asList(Fix.class.getPermittedSubclasses()));
    if (!all.byKind.keySet().equals(kinds)) {
      throw new IllegalStateException("a kind of fix has no words, only: " + all.byKind.keySet());
    }
    return all;
  }

  /**
   * Returns the words of a fix.
   *
   * @param isFirst whether no alternative stands before it
   */
  String of(Fix fix, boolean isFirst) {
    Phrase phrase = Objects.requireNonNull(byKind.get(fix.getClass()), "no words for the fix");
    return (isFirst ? phrase.first() : phrase.later()).apply(fix);
  }
}
