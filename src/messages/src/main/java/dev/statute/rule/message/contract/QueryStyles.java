package dev.statute.rule.message.contract;

import dev.statute.contract.ParameterStyle;
import java.util.Locale;
import java.util.stream.Stream;

/** The ways in which contract files say that values stand in a query. */
final class QueryStyles {

  private QueryStyles() {}

  /** Tells whether a way is for objects, each of whose members is a parameter. */
  static boolean isOfObject(String style) {
    return Stream.of(ParameterStyle.values())
        .filter(ParameterStyle::isOfObject)
        .anyMatch(one -> one.name().toLowerCase(Locale.ROOT).equals(style));
  }
}
