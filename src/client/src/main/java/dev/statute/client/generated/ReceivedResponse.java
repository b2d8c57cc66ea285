package dev.statute.client.generated;

import dev.statute.RawResponse;
import dev.statute.client.IncomingResponse;
import dev.statute.client.MalformedResponseException;
import dev.statute.codec.Codec;
import dev.statute.codec.Content;
import dev.statute.codec.GenericType;
import dev.statute.field.FieldCodec;
import dev.statute.field.FieldDefinition;
import dev.statute.field.Fields;
import dev.statute.field.Problem;
import dev.statute.field.UriReference;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A received response, with methods to read what the contract declares.
 *
 * <p>If something is missing or malformed, these methods throw a {@link MalformedResponseException}
 * that names it. Content that is kept in memory can be read several times.
 */
public final class ReceivedResponse implements RawResponse {

  private static final int MOST_EXCERPT = 1 << 20;

  private final String method;
  private final URI uri;
  private final int code;
  private final Fields fields;
  private final BodyReader content;

  ReceivedResponse(IncomingResponse response, Codec codec) {
    this.method = response.method();
    this.uri = response.uri();
    this.code = response.code();
    this.fields = response.fields();
    this.content = new BodyReader(this, response, codec);
  }

  @Override
  public int code() {
    return code;
  }

  /**
   * Returns the header fields.
   *
   * @return the fields; what a value must not have is a space there (RFC 9110, 5.5)
   */
  @Override
  public Fields fields() {
    return fields;
  }

  /**
   * Reads the content, which has to be there.
   *
   * @param <T> the type of the value
   * @param type what to read: a type that the codec reads, or {@link Content}, perhaps of zero
   *     octets, for that of any media type. Of a streamed response this is a stream that can be
   *     opened once, and that the caller has to open and close
   * @return the value
   * @throws MalformedResponseException if there is no content, too much of it, content of a media
   *     type or coding that is not read, or content that is no such value
   * @throws IllegalStateException if the response is streamed, and the type is not {@link Content}
   */
  public <T> T body(Class<T> type) {
    if (type == Content.class) {
      return type.cast(content.raw());
    }
    return require(content.read(type), "content");
  }

  /**
   * Reads the content, which has to be there.
   *
   * @param <T> the type of the value
   * @param type what to read, a type that the codec reads
   * @return the value
   * @throws MalformedResponseException as {@link #body(Class)} does
   * @throws IllegalStateException if the response is streamed
   */
  public <T> T body(GenericType type) {
    T value = content.read(type);
    return require(value, "content");
  }

  /**
   * Reads the content.
   *
   * @param <T> the type of the value
   * @param type what to read, as for {@link #body(Class)}
   * @return the value, or null if there is no content
   * @throws MalformedResponseException as {@link #body(Class)} does, but for missing content
   * @throws IllegalStateException as {@link #body(Class)} does
   */
  public <T> @Nullable T bodyOrNull(Class<T> type) {
    if (type == Content.class) {
      return content.isEmpty() ? null : type.cast(content.raw());
    }
    return content.read(type);
  }

  /**
   * Reads the content of a response that nobody declared in detail.
   *
   * @param <T> the type of the value
   * @param type what to read, as for {@link #body(Class)}
   * @return the value, or null if there is no content, or none that can be read so
   * @throws IllegalStateException if the response is streamed
   */
  public <T> @Nullable T readable(Class<T> type) {
    try {
      return bodyOrNull(type);
    } catch (MalformedResponseException e) {
      return null;
    }
  }

  /**
   * Reads the content of a response that nobody declared in detail.
   *
   * @param <T> the type of the value
   * @param type what to read, as for {@link #body(GenericType)}
   * @return the value, or null if there is no content, or none that can be read so
   * @throws IllegalStateException if the response is streamed
   */
  public <T> @Nullable T readable(GenericType type) {
    try {
      return content.read(type);
    } catch (MalformedResponseException e) {
      return null;
    }
  }

  /**
   * Reads the content, which has to be a list.
   *
   * @param <E> the type of the elements
   * @param type the type of the elements, which the codec reads a list of
   * @return the elements in order, unmodifiable
   * @throws MalformedResponseException as {@link #body(Class)} does, and if an element is null
   * @throws IllegalStateException if the response is streamed
   */
  public <E> List<E> bodies(Class<E> type) {
    return require(bodiesOrNull(type), "content");
  }

  /**
   * Reads the content, which has to be a list if it is there.
   *
   * @param <E> the type of the elements
   * @param type the type of the elements, which the codec reads a list of
   * @return the elements in order, unmodifiable, or null if there is no content
   * @throws MalformedResponseException as {@link #bodies} does, but for missing content
   * @throws IllegalStateException if the response is streamed
   */
  public <E> @Nullable List<E> bodiesOrNull(Class<E> type) {
    List<@Nullable E> elements = content.readList(type);
    if (elements == null) {
      return null;
    }
    for (E element : elements) {
      if (element == null) {
        throw malformed("has null among the elements of its content", null);
      }
    }
    return List.copyOf(elements);
  }

  /**
   * Reads a header field that has to be there: {@code response.field(Header.ETAG,
   * EntityTag.CODEC)}.
   *
   * @param <T> the type of the value
   * @param field the definition of the field
   * @param codec reads values of the type
   * @return the value, read as the definition tells a recipient to
   * @throws MalformedResponseException if the field is not there, or is malformed and the
   *     definition does not tell what to do then
   */
  public <T> T field(FieldDefinition field, FieldCodec<T> codec) {
    Optional<T> value;
    try {
      value = fields.get(field, codec);
    } catch (RuntimeException e) {
      throw malformed("has a malformed " + field.fieldName(), e);
    }
    if (value.isEmpty() && fields.first(field.fieldName()).isPresent()) {
      // It was ignored, so its value is at fault.
      throw malformed("has a malformed " + field.fieldName(), null);
    }
    return require(value.orElse(null), field.fieldName());
  }

  /**
   * Reads a header field that need not be there.
   *
   * @param <T> the type of the value
   * @param field the definition of the field
   * @param codec reads values of the type
   * @return the value, or null if the field is not there, or cannot be read: {@link #fields()} has
   *     its lines all the same
   */
  public <T> @Nullable T fieldOrNull(FieldDefinition field, FieldCodec<T> codec) {
    return fields.readable(field, codec).orElse(null);
  }

  /**
   * Reads a header field that has to be there, is not a list, and has no codec.
   *
   * @param <T> the type of the value
   * @param field the definition of the field
   * @param parser makes the value of the text
   * @return the value
   * @throws MalformedResponseException if the field is not there, is there several times, or the
   *     parser throws
   */
  public <T> T field(FieldDefinition field, Function<String, ? extends T> parser) {
    Optional<T> value;
    try {
      value = fields.single(field, parser);
    } catch (RuntimeException e) {
      throw malformed("has a malformed " + field.fieldName(), e);
    }
    return require(value.orElse(null), field.fieldName());
  }

  /**
   * Reads such a header field that need not be there.
   *
   * @param <T> the type of the value
   * @param field the definition of the field
   * @param parser makes the value of the text
   * @return the value, or null if the field is not there, is there several times, or the parser
   *     throws: {@link #fields()} has its lines all the same
   */
  public <T> @Nullable T fieldOrNull(FieldDefinition field, Function<String, ? extends T> parser) {
    try {
      Optional<T> value = fields.single(field, parser);
      return value.orElse(null);
    } catch (RuntimeException e) {
      return null;
    }
  }

  /**
   * Tells whether the content is a problem detail of a type (RFC 9457, 3.1.1).
   *
   * @param type a URI reference. It and the one in the content are resolved against the URI of the
   *     request, and compared as strings
   * @return whether they are the same; never for content that is streamed, too large, or no problem
   *     detail in JSON that the codec reads. One without a type has {@code about:blank}
   * @throws dev.statute.field.FieldSyntaxException if the type is not a URI reference
   */
  public boolean hasProblemType(String type) {
    UriReference wanted = UriReference.parse(type);
    Problem problem = content.problem();
    if (problem == null) {
      return false;
    }
    UriReference base = UriReference.of(uri);
    try {
      return base.resolve(wanted).toString().equals(base.resolve(problem.type()).toString());
    } catch (IllegalArgumentException e) {
      // The type of the problem has no host.
      return false;
    }
  }

  /**
   * Reads the content, which has to be a problem detail of a type (RFC 9457, 3.1.1).
   *
   * @param type a URI reference, compared as {@link #hasProblemType} does
   * @return the problem detail, with the type as it is given here: a relative one stays relative
   * @throws MalformedResponseException as {@link #body(Class)} does, and if the type is another
   * @throws dev.statute.field.FieldSyntaxException if the type is not a URI reference
   * @throws IllegalStateException if the response is streamed
   */
  public Problem problem(String type) {
    Problem problem = body(Problem.class);
    if (!hasProblemType(type)) {
      throw malformed("has content of another problem type than " + type, null);
    }
    return problem.withType(UriReference.parse(type));
  }

  /**
   * Tells how the server refused the request before its operation was called.
   *
   * @return the problem detail, whose member {@link Problem#REFUSED} is {@code true}; empty if the
   *     content is none, or is streamed
   */
  @Override
  public Optional<Problem> refusal() {
    return Optional.ofNullable(content.problem())
        .filter(problem -> Boolean.TRUE.equals(problem.extensions().get(Problem.REFUSED)));
  }

  @Override
  public String request() {
    String path = uri.getRawPath();
    return method + " " + (path.isEmpty() ? "/" : path);
  }

  @Override
  public Content excerpt() {
    return content.excerpt(MOST_EXCERPT);
  }

  BodyReader content() {
    return content;
  }

  MalformedResponseException malformed(String problem, @Nullable Throwable cause) {
    return new MalformedResponseException(this, problem, cause);
  }

  private <T> T require(@Nullable T value, String name) {
    if (value == null) {
      throw malformed("lacks " + name, null);
    }
    return value;
  }
}
