package dev.statute.field.intermediary;

import dev.statute.field.structured.BareItem;
import dev.statute.field.structured.BareString;
import dev.statute.field.structured.BareToken;
import dev.statute.field.structured.UnfitPartException;

/** Names that are Strings or Tokens: of caches, of intermediaries, of hops. */
final class Identifiers {

  private Identifiers() {}

  /** Makes a Token of a text that can be one, and a String of any other. */
  static BareItem of(String text) {
    return BareToken.isToken(text) ? new BareToken(text) : new BareString(text);
  }

  /** Gives the text of a String or Token. */
  static String text(BareItem item) {
    if (item instanceof BareToken token) {
      return token.value();
    }
    if (item instanceof BareString string) {
      return string.value();
    }
    throw new UnfitPartException(item, "a String or a Token");
  }
}
