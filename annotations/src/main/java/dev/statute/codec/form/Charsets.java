package dev.statute.codec.form;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Finds the charset of a text that does not name one (RFC 7578, 5.1.2). */
final class Charsets {

  private Charsets() {}

  /** Reads the name of a charset, if it is one that can be decoded. */
  static Optional<String> supported(Content content) throws IOException {
    String name = new String(content.toBytes(), US_ASCII);
    try {
      return Charset.isSupported(name) ? Optional.of(name) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Lets text be in a charset, unless it says otherwise or is a file. */
  static FilePart withDefault(FilePart part, Optional<String> charset) {
    MediaType type = part.type();
    boolean isBare = type.type().equals("text") && type.subtype().equals("plain");
    if (charset.isEmpty() || !isBare || type.charset().isPresent() || part.filename().isPresent()) {
      return part;
    }
    Content content = part.content();
    MediaType known = type.with("charset", charset.get());
    Content typed =
        content.length().isPresent()
            ? Content.stream(content::open, content.length().getAsLong(), known)
            : Content.stream(content::open, known);
    return new FilePart(part.name(), part.filename(), typed);
  }
}
