package dev.statute.codec;

import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.OptionalLong;

/** Content that is never in memory as a whole. */
record StreamedContent(ContentSource source, OptionalLong length, MediaType type)
    implements Content {

  StreamedContent {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(type, "type");
    if (length.orElse(0) < 0) {
      throw new IllegalArgumentException("the length must not be negative: " + length.getAsLong());
    }
  }

  @Override
  public InputStream open() throws IOException {
    return source.open();
  }
}
