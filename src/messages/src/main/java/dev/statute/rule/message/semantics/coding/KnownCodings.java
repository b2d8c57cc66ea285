package dev.statute.rule.message.semantics.coding;

import dev.statute.field.ContentCoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The content codings that are registered (RFC 9110, 16.6.1). */
final class KnownCodings {

  private static final Set<ContentCoding> ALL = read();

  private KnownCodings() {}

  /** Tells whether a coding is registered. */
  static boolean has(ContentCoding coding) {
    return ALL.contains(coding);
  }

  private static Set<ContentCoding> read() {
    try (InputStream in =
        Objects.requireNonNull(KnownCodings.class.getResourceAsStream("codings.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(ContentCoding::new)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
