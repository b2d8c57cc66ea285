package dev.statute.client.generated;

import dev.statute.client.Client;
import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.field.FieldSyntaxException;
import dev.statute.http.Header;
import java.lang.reflect.Type;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds one request. Not thread-safe.
 *
 * <p>Values are encoded, so that none can add a segment, a parameter or a field line.
 */
public final class ClientRequest {

  private static final char LAST_ASCII = '~';
  private static final FieldName TRANSFER_ENCODING =
      new FieldName(Header.TRANSFER_ENCODING.fieldName());

  private final Client client;
  private final String method;
  private final HttpRequest.Builder builder = HttpRequest.newBuilder();
  private final RequestTarget target = new RequestTarget();
  private final Set<Integer> streaming = new HashSet<>();
  private List<Type> expected = List.of();
  private @Nullable Object body;
  private @Nullable Type bodyType;

  private ClientRequest(Client client, String method) {
    this.client = client;
    this.method = method;
    builder.method(method, BodyPublishers.noBody());
  }

  /**
   * Starts to put a request together.
   *
   * @param client sends it
   * @param method the method, which is case-sensitive (RFC 9110, 9.1)
   * @return a request to the base of the client
   * @throws IllegalArgumentException if the method is not a token, or is one that {@link
   *     HttpRequest} does not send, which is CONNECT
   */
  public static ClientRequest of(Client client, String method) {
    return new ClientRequest(client, method);
  }

  /**
   * Adds to the path what is the same in every request.
   *
   * @param text a part of the path, with a slash at the start of the first. What cannot stand in a
   *     path (RFC 3986, 3.3) is percent-encoded; what is so already stays
   * @return this request
   * @throws IllegalArgumentException if it is the first and does not start with a slash, or has
   *     half a surrogate pair
   */
  public ClientRequest literal(String text) {
    target.literal(text);
    return this;
  }

  /**
   * Adds a value to the path, percent-encoded (RFC 3986, 2.1): a slash in it ends no segment.
   *
   * @param value its {@code toString} is the value
   * @return this request
   * @throws IllegalArgumentException if it is empty, is the first part of the path, or has half a
   *     surrogate pair
   */
  public ClientRequest variable(Object value) {
    target.variable(value.toString());
    return this;
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
    if (value != null) {
      target.parameter(name, value.toString());
    }
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
    if (values != null) {
      values.forEach(value -> target.parameter(name, writer.apply(value)));
    }
    return this;
  }

  /**
   * Adds a header field.
   *
   * @param name the field name
   * @param value its {@code toString} is the field value; of a collection, each element's is the
   *     value of a field line of its own; null to leave the field out
   * @return this request
   * @throws IllegalArgumentException if the name is not a token, or is one that {@link HttpRequest}
   *     keeps for itself, such as {@code Host}; or if the value has control characters, other
   *     characters than ASCII, or white space at its start or end
   */
  public ClientRequest header(String name, @Nullable Object value) {
    if (value instanceof Collection<?> elements) {
      elements.forEach(element -> line(name, Objects.requireNonNull(element, name).toString()));
    } else if (value != null) {
      line(name, value.toString());
    }
    return this;
  }

  private void line(String name, String value) {
    FieldName field = new FieldName(name);
    try {
      new FieldLine(field, value);
    } catch (FieldSyntaxException e) {
      // Without the value, which may be a secret.
      throw new IllegalArgumentException(
          "the value of " + name + " is not " + e.expected() + " at index " + e.index());
    }
    if (value.chars().anyMatch(c -> c > LAST_ASCII)) {
      throw new IllegalArgumentException(
          "the value of " + name + " is not ASCII, of which java.net.http makes question marks");
    }
    try {
      if (field.equals(TRANSFER_ENCODING)) {
        // Not all JDKs refuse it, and with it the recipient would frame the content in another way.
        throw new IllegalArgumentException("restricted header name: " + name);
      }
      builder.header(name, value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          name + " is a field that java.net.http sets on its own, and lets nobody else set", e);
    }
  }

  /**
   * Sets the content.
   *
   * @param value a {@link dev.statute.codec.Content}, which is sent as it is; a value, which the
   *     codec writes; or null to send none
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
   * @throws IllegalArgumentException if a segment of the path is {@code .} or {@code ..}
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
   * @param reader makes it, as for {@link #send}, in a thread of the {@link
   *     java.net.http.HttpClient}
   * @return what the reader makes, or fails with what {@link #send} would throw of the response.
   *     Cancelling it, or completing it in another way, cancels the exchange
   * @throws IllegalArgumentException if a segment of the path is {@code .} or {@code ..}
   * @throws dev.statute.codec.CodecException if the codec cannot write the content
   */
  public <R> CompletableFuture<R> sendAsync(
      Function<? super ReceivedResponse, ? extends R> reader) {
    return exchange().sendAsync(reader);
  }

  private Exchange exchange() {
    builder.uri(client.base().resolve(target.text()));
    SentContent content = SentContent.of(body, bodyType, client.codec());
    content.setMethod(builder, method);
    client.customizer().accept(builder);
    content.setType(builder);
    HttpRequest request = builder.build();
    if (request.headers().firstValue(Header.ACCEPT.fieldName()).isEmpty()) {
      ReadableTypes types = new ReadableTypes(client.codec());
      builder.setHeader("Accept", types.accept(expected, !streaming.isEmpty()).toString());
      request = builder.build();
    }
    return new Exchange(client, request, content, Set.copyOf(streaming));
  }
}
