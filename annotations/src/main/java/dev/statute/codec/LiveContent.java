package dev.statute.codec;

import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.OptionalLong;

/** Content that comes into being while it is sent. */
record LiveContent(ContentWriter writer, MediaType type) implements Content {

  LiveContent {
    Objects.requireNonNull(writer, "writer");
    Objects.requireNonNull(type, "type");
  }

  @Override
  public OptionalLong length() {
    return OptionalLong.empty();
  }

  @Override
  public boolean isLive() {
    return true;
  }

  @Override
  public InputStream open() {
    return new LiveInput(writer);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    writer.writeTo(Objects.requireNonNull(out, "out"));
  }
}
