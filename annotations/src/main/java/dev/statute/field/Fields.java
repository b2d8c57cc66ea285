package dev.statute.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a message, in order (RFC 9110, 5.2, 5.3). Names are case-insensitive.
 *
 * @param lines the field lines
 */
public record Fields(List<FieldLine> lines) implements Iterable<FieldLine> {

  private static final Fields EMPTY = new Fields(List.of());
  private static final FieldName SET_COOKIE = new FieldName("Set-Cookie");

  /** Their values give access to what they protect, or to a session. */
  private static final Set<FieldName> SECRET =
      Set.of(
          new FieldName("Authorization"),
          new FieldName("Proxy-Authorization"),
          new FieldName("Cookie"),
          SET_COOKIE);

  /**
   * Copies the lines.
   *
   * @param lines the field lines
   */
  public Fields {
    lines = List.copyOf(lines);
  }

  /**
   * Gives no fields.
   *
   * @return fields without a line
   */
  public static Fields empty() {
    return EMPTY;
  }

  /**
   * Starts to put fields together.
   *
   * @return a builder without lines
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds the first line of a name.
   *
   * @param name the field name
   * @return its value
   */
  public Optional<String> first(String name) {
    for (FieldLine line : lines) {
      if (line.name().name().equalsIgnoreCase(name)) {
        return Optional.of(line.value());
      }
    }
    return Optional.empty();
  }

  /**
   * Finds all lines of a name.
   *
   * @param name the field name
   * @return their values in order, perhaps none
   */
  public List<String> all(String name) {
    // Most fields that are asked for are not there, or have one line.
    List<String> values = List.of();
    for (FieldLine line : lines) {
      if (line.name().name().equalsIgnoreCase(name)) {
        switch (values.size()) {
          case 0 -> values = List.of(line.value());
          case 1 -> values = new ArrayList<>(List.of(values.get(0), line.value()));
          default -> values.add(line.value());
        }
      }
    }
    return values.size() > 1 ? Collections.unmodifiableList(values) : values;
  }

  /**
   * Combines all lines of a list-based field (RFC 9110, 5.3).
   *
   * @param name the field name
   * @return their values with a comma and a space between, if there is a line
   * @throws IllegalArgumentException if the field is {@code Set-Cookie}, whose lines must not be
   *     combined
   */
  public Optional<String> combined(String name) {
    if (SET_COOKIE.name().equalsIgnoreCase(name)) {
      throw new IllegalArgumentException("Set-Cookie cannot be combined (RFC 9110, 5.3)");
    }
    List<String> values = all(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  /**
   * Reads a field that is defined as a list: {@code fields.list("Allow", Allow::parse)}.
   *
   * @param <T> the type of the value
   * @param name the field name
   * @param parser reads the values of all lines
   * @return the value, if there is a line
   * @throws FieldSyntaxException if the parser throws it
   */
  public <T> Optional<T> list(String name, Function<List<String>, T> parser) {
    List<String> values = all(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(parser.apply(values));
  }

  /**
   * Reads a field as its definition tells a recipient to: {@code fields.get(Header.ETAG,
   * EntityTag.CODEC)}. What it tells of malformed values for some methods only holds with {@link
   * FieldDefinition#forMethod}.
   *
   * @param <T> the type of the value
   * @param field the definition of the field
   * @param codec reads values of the type
   * @return the value, if there is one that the recipient does not ignore
   * @throws FieldSyntaxException if there is one that the recipient refuses
   */
  public <T> Optional<T> get(FieldDefinition field, FieldCodec<T> codec) {
    return codec.receive(this, field);
  }

  /**
   * Reads a field that nobody needs: one that is refused counts as absent.
   *
   * @param <T> the type of the value
   * @param field the definition of the field
   * @param codec reads values of the type
   * @return the value, if there is one that can be read
   */
  public <T> Optional<T> readable(FieldDefinition field, FieldCodec<T> codec) {
    try {
      return get(field, codec);
    } catch (RuntimeException refused) {
      return Optional.empty();
    }
  }

  /**
   * Reads a field that is not defined as a list: {@code fields.single("ETag", EntityTag::parse)}.
   *
   * @param <T> the type of the value
   * @param name the field name
   * @param parser reads the value of the line
   * @return the value, if there is a line
   * @throws FieldSyntaxException if the parser throws it, or if there are several lines (RFC 9110,
   *     5.3)
   */
  public <T> Optional<T> single(String name, Function<String, T> parser) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw new FieldSyntaxException(values.get(1), 0, "one field line of " + name);
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0)).map(parser);
  }

  /**
   * Reads a field that is not defined as a list, as its definition tells a recipient to: {@code
   * fields.single(Header.EXPIRES, HttpDate::parseReceived)}. What it tells of malformed values for
   * some methods only holds with {@link FieldDefinition#forMethod}.
   *
   * @param <T> the type of the value
   * @param field the definition of the field
   * @param parser reads the value of the line
   * @return the value, if there is one that the recipient does not ignore
   * @throws RuntimeException whatever the parser throws for a value that is refused
   * @throws FieldSyntaxException if there are several lines, and the definition does not tell which
   *     one counts
   */
  public <T> Optional<T> single(FieldDefinition field, Function<String, ? extends T> parser) {
    return new Reception(this, field).single(parser);
  }

  /**
   * Reads a field that is defined as a list, as its definition tells a recipient to: {@code
   * fields.list(Header.LINK, Links::parseReceived)}. What it tells of malformed values for some
   * methods only holds with {@link FieldDefinition#forMethod}.
   *
   * @param <T> the type of the value
   * @param field the definition of the field
   * @param parser reads the values of all lines
   * @return the value, if there is one that the recipient does not ignore
   * @throws RuntimeException whatever the parser throws for a value that is refused
   */
  public <T> Optional<T> list(FieldDefinition field, Function<List<String>, ? extends T> parser) {
    return new Reception(this, field).list(parser);
  }

  @Override
  public Iterator<FieldLine> iterator() {
    return lines.iterator();
  }

  /**
   * Gives the lines for people to read, in brackets and with commas between. The values of {@code
   * Authorization}, {@code Proxy-Authorization}, {@code Cookie} and {@code Set-Cookie} are hidden.
   */
  @Override
  public String toString() {
    return lines.stream()
        .map(line -> SECRET.contains(line.name()) ? line.name() + ": ***" : line.toString())
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** Puts {@link Fields} together. */
  public static final class Builder {

    private final List<FieldLine> lines = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a line.
     *
     * @param name the field name
     * @param value the field value
     * @return this builder
     * @throws FieldSyntaxException if the name is not a token, or the value has control characters,
     *     characters beyond U+00FF, or white space at its start or end
     */
    public Builder add(String name, String value) {
      lines.add(new FieldLine(new FieldName(name), value));
      return this;
    }

    /**
     * Adds a line.
     *
     * @param name the field name
     * @param value the field value
     * @return this builder
     * @throws FieldSyntaxException if the name is not a token
     */
    public Builder add(String name, FieldValue value) {
      return add(name, value.wireForm());
    }

    /**
     * Adds a line for a value that is there.
     *
     * @param name the field name
     * @param value the field value, or {@code null} to add nothing
     * @return this builder
     * @throws FieldSyntaxException as {@link #add(String, String)} does
     */
    public Builder addIfPresent(String name, @Nullable String value) {
      return value == null ? this : add(name, value);
    }

    /**
     * Adds a line for a value that is there.
     *
     * @param name the field name
     * @param value the field value, or {@code null} to add nothing
     * @return this builder
     * @throws FieldSyntaxException if the name is not a token
     */
    public Builder addIfPresent(String name, @Nullable FieldValue value) {
      return value == null ? this : add(name, value);
    }

    /**
     * Adds a line for each of several values.
     *
     * @param name the field name
     * @param values texts or field values, each of which gets a line of its own; or {@code null} to
     *     add nothing
     * @return this builder
     * @throws FieldSyntaxException as {@link #add(String, String)} does
     */
    public Builder addEach(String name, @Nullable Iterable<?> values) {
      if (values != null) {
        values.forEach(value -> add(name, SingleFieldCodec.wireForm(value)));
      }
      return this;
    }

    /**
     * Adds the lines of a value: {@code fields.add(Header.SET_COOKIE, SetCookie.LIST, cookies)}.
     *
     * @param <T> the type of the value
     * @param field the definition of the field
     * @param codec writes values of the type
     * @param value the value
     * @return this builder
     */
    public <T> Builder add(FieldDefinition field, FieldCodec<T> codec, T value) {
      codec.write(value).forEach(line -> add(field.fieldName(), line));
      return this;
    }

    /**
     * Adds a line.
     *
     * @param line the line
     * @return this builder
     */
    public Builder add(FieldLine line) {
      lines.add(line);
      return this;
    }

    /**
     * Adds a line in place of all lines of its name.
     *
     * @param name the field name
     * @param value the field value
     * @return this builder
     * @throws FieldSyntaxException as {@link #add(String, String)} does
     */
    public Builder set(String name, String value) {
      FieldLine line = new FieldLine(new FieldName(name), value);
      lines.removeIf(other -> other.name().equals(line.name()));
      lines.add(line);
      return this;
    }

    /**
     * Adds a line in place of all lines of its name.
     *
     * @param name the field name
     * @param value the field value
     * @return this builder
     * @throws FieldSyntaxException if the name is not a token
     */
    public Builder set(String name, FieldValue value) {
      return set(name, value.wireForm());
    }

    /**
     * Finishes.
     *
     * @return the lines so far
     */
    public Fields build() {
      return new Fields(lines);
    }
  }
}
