package dev.statute.rule.message.semantics.syntax;

import dev.statute.http.Header;
import dev.statute.rule.message.MessagePart;

/** Which messages carry a field. */
final class Directions {

  private Directions() {}

  /** Tells whether a message may carry the field; other checks report one that may not. */
  static boolean allows(Header field, MessagePart part) {
    return part == MessagePart.REQUEST ? field.isRequestField() : field.isResponseField();
  }
}
