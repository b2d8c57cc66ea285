package dev.statute.codec.form;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fields of a form without files, which is sent as {@code application/x-www-form-urlencoded}
 * (URL Standard, 5).
 *
 * @param fields the fields in order; a name may be there several times
 */
public record Form(List<FormField> fields) {

  /** The media type of such content: {@code application/x-www-form-urlencoded}. */
  public static final MediaType MEDIA_TYPE = MediaType.of("application", "x-www-form-urlencoded");

  /**
   * Copies the fields.
   *
   * @param fields the fields in order
   */
  public Form {
    fields = List.copyOf(fields);
  }

  /**
   * Starts a form.
   *
   * @return a builder without fields
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a text as browsers and the URL Standard (5.1) do: everything is a form. A percent sign
   * without two hexadecimal digits stands for itself, octets that are not UTF-8 for U+FFFD.
   *
   * @param text such as {@code user=ada&role=admin&role=author}
   * @return the form
   */
  public static Form parse(String text) {
    return new Form(UrlEncoding.parse(UrlEncoding.octets(text.getBytes(UTF_8)), Integer.MAX_VALUE));
  }

  /**
   * Reads content, as {@link #parse} does.
   *
   * @param content the content, whose media type is not looked at
   * @param limits how many fields it may have
   * @return the form
   * @throws OversizedFormException if it has more
   * @throws IOException if the content cannot be had
   */
  public static Form read(Content content, FormLimits limits) throws IOException {
    try (InputStream in = content.open()) {
      String text = UrlEncoding.octets(in.readAllBytes());
      List<FormField> fields = UrlEncoding.parse(text, limits.parts());
      if (fields.size() > limits.parts()) {
        throw OversizedFormException.ofParts(limits.parts(), content);
      }
      return new Form(fields);
    }
  }

  /**
   * Finds the first field of a name.
   *
   * @param name the name
   * @return its value
   */
  public Optional<String> first(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .map(FormField::value)
        .findFirst();
  }

  /**
   * Finds all fields of a name.
   *
   * @param name the name
   * @return their values in order, perhaps none
   */
  public List<String> values(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .map(FormField::value)
        .toList();
  }

  /**
   * Writes the form (URL Standard, 5.2).
   *
   * @return such as {@code user=ada&role=admin&role=author}, in ASCII
   * @throws IllegalArgumentException if a name or value has half a surrogate pair
   */
  public String toText() {
    return UrlEncoding.write(fields);
  }

  /**
   * Makes content of the form.
   *
   * @return the content, in memory
   * @throws IllegalArgumentException if a name or value has half a surrogate pair
   */
  public Content content() {
    return Content.bytes(toText().getBytes(US_ASCII), MEDIA_TYPE);
  }

  /** Gives the names; the values may be secrets. */
  @Override
  public String toString() {
    return fields.stream().map(FormField::toString).collect(Collectors.joining("&"));
  }

  /** Puts a {@link Form} together. */
  public static final class Builder {

    private final List<FormField> fields = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a field.
     *
     * @param name its name
     * @param value its value
     * @return this builder
     */
    public Builder add(String name, String value) {
      fields.add(new FormField(name, value));
      return this;
    }

    /**
     * Finishes.
     *
     * @return the fields so far
     */
    public Form build() {
      return new Form(fields);
    }
  }
}
