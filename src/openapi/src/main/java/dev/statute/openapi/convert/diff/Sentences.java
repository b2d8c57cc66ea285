package dev.statute.openapi.convert.diff;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Leaves out of an explanation what it says of source code. */
final class Sentences {

  private static final Pattern END = Pattern.compile("(?<=[.!?]) (?=[A-Z])");
  private static final Pattern OF_SOURCE =
      Pattern.compile("\\b(?:compiles?|Source|source code|Implementations|switch)\\b");

  private Sentences() {}

  /** Returns the sentences about messages; all where there are no such sentences. */
  static String ofMessages(String text) {
    List<String> kept =
        Arrays.stream(END.split(text))
            .filter(sentence -> !OF_SOURCE.matcher(sentence).find())
            .toList();
    return kept.isEmpty() ? text : String.join(" ", kept);
  }
}
