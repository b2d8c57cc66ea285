package dev.statute.field.signature;

import dev.statute.field.FieldSyntaxException;
import dev.statute.field.structured.BareItem;
import dev.statute.field.structured.BareString;
import dev.statute.field.structured.BareToken;
import dev.statute.field.structured.StructuredItem;
import dev.statute.field.structured.StructuredParameters;
import dev.statute.field.structured.UnfitPartException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Checks what a signature covers, and what is said of it (RFC 9421, 2). */
final class Components {

  private static final String SELF = "@signature-params";
  private static final List<String> TEXTS = List.of("nonce", "alg", "keyid", "tag");

  private Components() {}

  /** Checks identifiers of components: Strings that come once each. */
  static void check(List<StructuredItem> components) {
    Set<Map.Entry<BareItem, Map<String, BareItem>>> seen = new HashSet<>();
    for (StructuredItem component : components) {
      String name = component.value(BareString.class).value();
      if (name.equals(SELF) || !isName(name)) {
        throw new UnfitPartException(
            component, "the name of a field in lower case or of a derived component");
      }
      // Parameters of a component have no order when two are compared (RFC 9421, 2).
      if (!seen.add(Map.entry(component.value(), new HashMap<>(component.parameters().values())))) {
        throw new UnfitPartException(component, "each component at most once");
      }
    }
  }

  private static boolean isName(String name) {
    String rest = name.startsWith("@") ? name.substring(1) : name;
    // Every character of the name of a field is one that a Token can have after its first.
    return !rest.isEmpty()
        && rest.equals(rest.toLowerCase(Locale.ROOT))
        && rest.indexOf(':') < 0
        && rest.indexOf('/') < 0
        && BareToken.isToken("a" + rest);
  }

  /** Checks the types of the parameters that are texts. */
  static void checkTexts(StructuredParameters parameters) {
    TEXTS.forEach(key -> parameters.get(key, BareString.class));
  }

  /** Refuses labels where there is none. */
  static <V> Map<String, V> nonEmpty(Map<String, V> map) {
    if (map.isEmpty()) {
      throw new FieldSyntaxException("", 0, "at least one signature");
    }
    return map;
  }
}
