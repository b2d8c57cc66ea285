package dev.statute.jakarta.generated;

import dev.statute.codec.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the value that a provider is to write, where its octets would be taken. */
final class EntityCapture extends OutputStream {

  private @Nullable Object value;
  private @Nullable Type type;

  private EntityCapture() {}

  /** Finds the value that content was made of. */
  static EntityCapture of(Content content) {
    EntityCapture capture = new EntityCapture();
    try {
      content.writeTo(capture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return capture;
  }

  void set(Object given, Type declared) {
    value = given;
    type = declared;
  }

  Object value() {
    return Objects.requireNonNull(value, "value");
  }

  Type type() {
    return Objects.requireNonNull(type, "type");
  }

  @Override
  public void write(int octet) {
    throw new IllegalStateException("a value is taken here, not octets");
  }
}
