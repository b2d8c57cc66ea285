package dev.statute.rule.message.semantics.syntax;

import dev.statute.field.FieldCodec;
import dev.statute.http.Header;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The grammar of each header field that has one of its own. */
final class FieldCodecs {

  private static final Map<Header, FieldCodec<?>> CODECS = read();

  private FieldCodecs() {}

  /** Returns what reads the values of a field; nothing for one whose values are texts. */
  static Optional<FieldCodec<?>> of(Header field) {
    return Optional.ofNullable(CODECS.get(field));
  }

  private static Map<Header, FieldCodec<?>> read() {
    Map<Header, FieldCodec<?>> codecs = new EnumMap<>(Header.class);
    for (Header field : Header.values()) {
      try {
        codecs.put(field, (FieldCodec<?>) field.type().getField("CODEC").get(null));
      } catch (NoSuchFieldException text) {
        // A text has no grammar that could be broken.
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(field.type() + " has no public codec", e);
      }
    }
    return Collections.unmodifiableMap(codecs);
  }
}
