package dev.statute.codec;

import dev.statute.field.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A value that is still to be written.
 *
 * @param value the value
 * @param declared the type that it is declared with
 * @param codec writes it
 * @param type what it is written as
 */
record EncodedContent(Object value, Type declared, Codec codec, MediaType type) implements Content {

  EncodedContent {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(declared, "declared");
    Objects.requireNonNull(codec, "codec");
    Objects.requireNonNull(type, "type");
  }

  @Override
  public OptionalLong length() {
    return OptionalLong.empty();
  }

  @Override
  public boolean isEncoded() {
    return true;
  }

  /** Writes into memory: a codec pushes, and this is pulled from. */
  @Override
  public InputStream open() throws IOException {
    return new ByteArrayInputStream(toBytes());
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    codec.write(value, declared, type, out);
  }
}
