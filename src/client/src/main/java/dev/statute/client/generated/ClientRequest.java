package dev.statute.client.generated;

import dev.statute.Operation;
import dev.statute.client.Client;
import dev.statute.client.OutgoingRequest;
import dev.statute.codec.Content;
import dev.statute.field.ContentEncoding;
import dev.statute.field.Cookie;
import dev.statute.field.Cookies;
import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.FieldValue;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.generated.RequestTarget;
import dev.statute.http.Header;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds one request. Not thread-safe.
 *
 * <p>Values are encoded, so that none can add a segment, a parameter or a field line.
 */
public final class ClientRequest {

  private static final String ACCEPT = Header.ACCEPT.fieldName();
  private static final String COOKIE = Header.COOKIE.fieldName();
  private static final String CONTENT_ENCODING = Header.CONTENT_ENCODING.fieldName();

  private final Client client;
  private final Operation operation;
  private final Fields.Builder fields = Fields.builder();
  private final RequestTarget target;
  private final List<Cookie> cookies = new ArrayList<>();
  private final Set<Integer> streaming = new HashSet<>();
  private List<Type> expected = List.of();
  private final Map<Type, List<MediaType>> named = new LinkedHashMap<>();
  private List<MediaType> bodyTypes = List.of();
  private @Nullable Object body;
  private @Nullable Type bodyType;

  private ClientRequest(Client client, Operation operation, RequestTarget target) {
    this.client = client;
    this.operation = operation;
    this.target = target;
  }

  /**
   * Starts to put a request together.
   *
   * @param client sends it
   * @param operation what is called
   * @param variables the values of the variables of the path, in its order, as {@link
   *     RequestTarget#of} takes them
   * @return a request to the base of the client
   * @throws IllegalArgumentException as {@link RequestTarget#of} does
   */
  public static ClientRequest of(Client client, Operation operation, Object... variables) {
    String template = operation.isAtBase() ? "" : operation.path();
    return new ClientRequest(client, operation, RequestTarget.of(template, variables));
  }

  /**
   * Adds a parameter to the query, percent-encoded; a space is {@code %20}.
   *
   * @param name the name
   * @param value its {@code toString} is the value; null to leave the parameter out
   * @return this request
   * @throws IllegalArgumentException if one has half a surrogate pair
   */
  public ClientRequest query(String name, @Nullable Object value) {
    target.query(name, value);
    return this;
  }

  /**
   * Adds a parameter to the query for each of some values, as {@link #query} does.
   *
   * @param <T> the type of the values
   * @param name the name of each
   * @param values the values in order, or null to leave them out
   * @param writer gives the text of a value
   * @return this request
   * @throws IllegalArgumentException if one has half a surrogate pair
   */
  public <T> ClientRequest queries(
      String name, @Nullable Iterable<? extends T> values, Function<? super T, String> writer) {
    target.queries(name, values, writer);
    return this;
  }

  /**
   * Adds a parameter to the query with several values in one, as {@link RequestTarget#joined} does.
   *
   * @param <T> the type of the values
   * @param name the name
   * @param delimiter what stands between the values: a comma, a space or a vertical bar
   * @param values the values in order; if there are none, or for null, the parameter is left out
   * @param writer gives the text of a value
   * @return this request
   * @throws IllegalArgumentException if one has half a surrogate pair
   */
  public <T> ClientRequest joined(
      String name,
      char delimiter,
      @Nullable Iterable<? extends T> values,
      Function<? super T, String> writer) {
    target.joined(name, delimiter, values, writer);
    return this;
  }

  /**
   * Adds a header field.
   *
   * @param name the field name
   * @param value its {@code wireForm} is the field value, or its {@code toString} if it is not a
   *     {@link FieldValue}; of a collection, each element's is the value of a field line of its
   *     own; null to leave the field out
   * @return this request
   * @throws IllegalArgumentException if the name is not a token; or if the value has control
   *     characters, characters beyond U+00FF, or white space at its start or end
   */
  public ClientRequest header(String name, @Nullable Object value) {
    if (value instanceof Collection<?> elements) {
      elements.forEach(element -> line(name, text(Objects.requireNonNull(element, name))));
    } else if (value != null) {
      line(name, text(value));
    }
    return this;
  }

  private static String text(Object value) {
    return value instanceof FieldValue field ? field.wireForm() : value.toString();
  }

  private void line(String name, String value) {
    FieldName field = new FieldName(name);
    try {
      fields.add(new FieldLine(field, value));
    } catch (FieldSyntaxException e) {
      // Without the value, which may be a secret.
      throw new IllegalArgumentException(
          "the value of " + name + " is not " + e.expected() + " at index " + e.index());
    }
  }

  /**
   * Adds a cookie; all of them are sent in one field (RFC 6265, 5.4).
   *
   * @param name the name
   * @param value its {@code toString} is the value; null to leave the cookie out
   * @return this request
   * @throws IllegalArgumentException if the name is not a token; or if the value has control
   *     characters, spaces, quotes, commas, semicolons, backslashes or characters beyond ASCII
   */
  public ClientRequest cookie(String name, @Nullable Object value) {
    if (value != null) {
      try {
        cookies.add(Cookie.of(name, value.toString()));
      } catch (FieldSyntaxException e) {
        // Without the value, which may be a secret.
        throw new IllegalArgumentException(
            "the cookie " + name + " is not " + e.expected() + " at index " + e.index());
      }
    }
    return this;
  }

  /**
   * Sets the content.
   *
   * @param value a {@link dev.statute.codec.Content} or form, which is sent as it is; a value,
   *     which the codec writes; or null to send none
   * @return this request
   */
  public ClientRequest body(@Nullable Object value) {
    this.body = value;
    this.bodyType = value == null ? null : value.getClass();
    return this;
  }

  /**
   * Sets the content, of a type that tells the codec more than the value does: {@code List<Order>},
   * say.
   *
   * @param value as for {@link #body(Object)}
   * @param type the type that the value is declared with
   * @return this request
   */
  public ClientRequest body(@Nullable Object value, Type type) {
    this.body = value;
    this.bodyType = Objects.requireNonNull(type, "type");
    return this;
  }

  /**
   * Sets the content, which has one of some media types: the first as which the codec can write it.
   *
   * @param value as for {@link #body(Object)}; {@code Content} must have one of the media types
   * @param type the type that the value is declared with
   * @param mediaTypes the media types, best first
   * @return this request
   */
  public ClientRequest body(@Nullable Object value, Type type, MediaType... mediaTypes) {
    this.bodyTypes = List.of(mediaTypes);
    return body(value, type);
  }

  /**
   * Tells what content is read as, so that the server is asked for what the codec can read as that.
   *
   * @param types the types that {@link ReceivedResponse} may be asked for; those of problem details
   *     and of {@link dev.statute.codec.Content} need not be among them
   * @return this request
   */
  public ClientRequest expecting(Type... types) {
    this.expected = List.of(types);
    return this;
  }

  /**
   * Tells which media types content that is read as a type can have, so that the server is asked
   * for these.
   *
   * @param type the type, {@link dev.statute.codec.Content} for octets
   * @param mediaTypes the media types, best first
   * @return this request
   */
  public ClientRequest expectingAs(Type type, MediaType... mediaTypes) {
    named.merge(
        type,
        List.of(mediaTypes),
        (one, other) -> Stream.concat(one.stream(), other.stream()).distinct().toList());
    return this;
  }

  /**
   * Has the content of some responses handed out as a stream, when their header section is there,
   * instead of kept in memory.
   *
   * @param codes the status codes of those whose content is read as {@link
   *     dev.statute.codec.Content}
   * @return this request
   */
  public ClientRequest streaming(int... codes) {
    for (int code : codes) {
      streaming.add(code);
    }
    return this;
  }

  /**
   * Sends the request, and waits for the response.
   *
   * @param <R> the type of what is made of it
   * @param reader makes it; what it throws is thrown here, but an {@link IllegalArgumentException}
   *     or {@link NullPointerException}, as the constructors of replies throw them, as the cause of
   *     a {@link dev.statute.client.MalformedResponseException}. If it does not read the stream it
   *     could have, that is closed
   * @return what the reader made
   * @throws IllegalArgumentException if the path has a control character, or a segment {@code .} or
   *     {@code ..}, or the transport cannot send such a request
   * @throws dev.statute.codec.CodecException if the codec cannot write the content, or can read no
   *     value of the type that is asked for
   * @throws java.io.UncheckedIOException if there is no response, or not all of it. With a {@link
   *     java.io.InterruptedIOException} as its cause, if the thread was interrupted, which it still
   *     is then
   */
  public <R> R send(Function<? super ReceivedResponse, ? extends R> reader) {
    return exchange().send(reader);
  }

  /**
   * Sends the request, and does not wait for the response.
   *
   * @param <R> the type of what is made of it
   * @param reader makes it, as for {@link #send}, in a thread of the transport
   * @return what the reader makes, or fails with what {@link #send} would throw of the response.
   *     Cancelling it, or completing it in another way, cancels the exchange
   * @throws dev.statute.codec.CodecException if the codec cannot write the content
   */
  public <R> CompletableFuture<R> sendAsync(
      Function<? super ReceivedResponse, ? extends R> reader) {
    return exchange().sendAsync(reader);
  }

  private Exchange exchange() {
    Content content = content();
    OutgoingRequest request =
        OutgoingRequest.of(operation, client.base().resolve(target.toString()))
            .withFields(fields(content))
            .withContent(content)
            .withStreamed(streaming)
            .withLimit(client.limit())
            .withDeadline(client.deadline().orElse(null))
            .withInterim(client.interim());
    return new Exchange(client, request);
  }

  private Fields fields(@Nullable Content content) {
    Fields own = fields.build();
    Fields.Builder all = Fields.builder();
    own.forEach(all::add);
    if (!cookies.isEmpty()) {
      all.set(COOKIE, new Cookies(cookies));
    }
    if (own.first(ACCEPT).isEmpty()) {
      all.set(
          ACCEPT, new ReadableTypes(client.codec()).accept(expected, named, !streaming.isEmpty()));
    }
    if (content != null && !content.codings().isEmpty() && own.first(CONTENT_ENCODING).isEmpty()) {
      all.set(CONTENT_ENCODING, new ContentEncoding(content.codings()));
    }
    return all.build();
  }

  private @Nullable Content content() {
    return body == null || bodyType == null
        ? null
        : EncodedBody.of(body, bodyType, bodyTypes, client.codec());
  }
}
