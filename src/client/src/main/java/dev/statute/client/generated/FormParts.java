package dev.statute.client.generated;

import dev.statute.codec.Codec;
import dev.statute.codec.Content;
import dev.statute.codec.form.FilePart;
import dev.statute.codec.form.Multipart;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a form together (RFC 7578). Not thread-safe. */
public final class FormParts {

  private final List<Function<Codec, FilePart>> parts = new ArrayList<>();

  private FormParts() {}

  /**
   * Starts a form.
   *
   * @return a form without parts
   */
  public static FormParts of() {
    return new FormParts();
  }

  /**
   * Adds a text.
   *
   * @param name the name of the part
   * @param value its {@code toString} is the text; null to leave the part out
   * @return this form
   */
  public FormParts text(String name, @Nullable Object value) {
    if (value != null) {
      FilePart part = FilePart.text(name, value.toString());
      parts.add(codec -> part);
    }
    return this;
  }

  /**
   * Adds a text for each of some values.
   *
   * @param <T> the type of the values
   * @param name the name of each part
   * @param values the values in order, or null to leave them out
   * @param writer gives the text of a value
   * @return this form
   * @throws NullPointerException if a value is null
   */
  public <T> FormParts texts(
      String name, @Nullable Iterable<? extends T> values, Function<? super T, String> writer) {
    if (values != null) {
      values.forEach(value -> text(name, writer.apply(Objects.requireNonNull(value, name))));
    }
    return this;
  }

  /**
   * Adds a value, which the codec writes.
   *
   * @param name the name of the part
   * @param value a {@link Content}, which is sent as it is; a value; or null to leave the part out
   * @param type the type that the value is declared with
   * @return this form
   */
  public FormParts value(String name, @Nullable Object value, Type type) {
    if (value != null) {
      parts.add(codec -> FilePart.value(name, EncodedBody.of(value, type, List.of(), codec)));
    }
    return this;
  }

  /**
   * Adds a part for each of some values, which the codec writes.
   *
   * @param name the name of each part
   * @param values the values in order, or null to leave them out
   * @param type the type that each value is declared with
   * @return this form
   * @throws NullPointerException if a value is null
   */
  public FormParts values(String name, @Nullable Iterable<?> values, Type type) {
    if (values != null) {
      values.forEach(value -> value(name, Objects.requireNonNull(value, name), type));
    }
    return this;
  }

  /**
   * Adds a file.
   *
   * @param name the name of the part, in place of its own
   * @param part the file, or null to leave it out
   * @return this form
   */
  public FormParts file(String name, @Nullable FilePart part) {
    if (part != null) {
      FilePart named = part.named(name);
      parts.add(codec -> named);
    }
    return this;
  }

  /**
   * Adds files.
   *
   * @param name the name of each part, in place of its own
   * @param files the files in order, or null to leave them out
   * @return this form
   * @throws NullPointerException if a file is null
   */
  public FormParts files(String name, @Nullable Iterable<FilePart> files) {
    if (files != null) {
      files.forEach(file -> file(name, Objects.requireNonNull(file, name)));
    }
    return this;
  }

  /** Makes content, with a boundary of its own. */
  Content content(Codec codec) {
    return Multipart.of(parts.stream().map(part -> part.apply(codec)).toList()).content();
  }
}
