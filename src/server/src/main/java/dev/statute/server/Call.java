package dev.statute.server;

import dev.statute.Operation;
import dev.statute.Reply;
import dev.statute.codec.Codec;
import dev.statute.codec.form.Form;
import dev.statute.generated.Arguments;
import dev.statute.server.content.ContentReader;
import dev.statute.server.form.PartValues;
import dev.statute.server.precondition.Preconditions;
import dev.statute.server.precondition.Validators;
import dev.statute.server.receiving.PartReader;
import dev.statute.server.refusal.Refusal;
import dev.statute.server.refusing.FaultPlace;
import dev.statute.server.sink.ConnectionHandler;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The request that a handler answers, with methods to read its parts.
 *
 * <p>If a part is missing or wrong, these methods throw an exception, which handlers must not
 * catch: the client then gets a 400 with a problem document that names the part, or a 413 or 415.
 */
public final class Call extends HeaderValues {

  private final Request request;
  private final Route route;
  private final PathValues variables;
  private final ContentReader content;
  private final Exchange exchange;
  private @Nullable NamedValues form;
  private @Nullable PartValues formParts;

  Call(
      Request request, Route route, Map<String, String> variables, Codec codec, Exchange exchange) {
    super(
        new PartReader(request.method(), route.method(), request.fields(), request::query),
        request.fields());
    this.request = request;
    this.route = route;
    this.variables = new PathValues(route, variables);
    this.content =
        new ContentReader(
            request.method(),
            request.fields(),
            route.content(),
            codec,
            exchange.content(),
            exchange.forms());
    this.exchange = exchange;
  }

  /**
   * Returns the method of the request.
   *
   * @return that of the route, or HEAD where that is GET (RFC 9110, 9.3.2)
   */
  public String method() {
    return request.method();
  }

  /**
   * Reads a variable of the path. Its text has at least one character, and neither a control
   * character nor a segment {@code .} or {@code ..}, for which the client gets a 400; but it may
   * have slashes, backslashes and colons (RFC 3986, 7.3), so it is not the name of a file as it is.
   * If it is for several segments, slashes separate them, and a client that sent an encoded slash
   * gets a 400.
   *
   * @param <T> the type of the value
   * @param name the name of the variable
   * @param converter makes the value from the percent-decoded text; where it throws, the client
   *     gets a 400. {@code Integer::valueOf} and the like also take digits of other scripts and a
   *     plus sign; {@link dev.statute.generated.Conversions} does not, nor numbers of any length
   * @return the value
   * @throws IllegalArgumentException if the template of the route has no such variable
   */
  public <T> T path(String name, Function<String, ? extends T> converter) {
    return variables.get(name, converter);
  }

  /**
   * Reads the segments of a variable of the path that is for several, such as {@code {path+}}.
   *
   * @param <T> the type of the values
   * @param name the name of the variable
   * @param converter makes a value from each percent-decoded segment, as for {@link #path}; a slash
   *     in it was percent-encoded
   * @return the values in order, at least one
   * @throws IllegalArgumentException if the template of the route has no such variable
   */
  public <T> List<T> segments(String name, Function<String, ? extends T> converter) {
    return variables.segments(name, converter);
  }

  /**
   * Reads a parameter of the query that has to be there. A plus sign in it stands for a space.
   *
   * @param <T> the type of the value
   * @param name the name, not percent-encoded
   * @param converter makes the value from the percent-decoded text, the empty one if there is no
   *     equals sign; where it throws, or the parameter is not there exactly once, the client gets a
   *     400
   * @return the value
   */
  public <T> T query(String name, Function<String, ? extends T> converter) {
    return query().get(name, converter);
  }

  /**
   * Reads a parameter of the query.
   *
   * @param <T> the type of the value
   * @param name the name, not percent-encoded
   * @param converter as for {@link #query}; where it throws, or the parameter is there several
   *     times, the client gets a 400
   * @return the value, or null if the parameter is not there
   */
  public <T> @Nullable T queryOrNull(String name, Function<String, ? extends T> converter) {
    return query().getOrNull(name, converter);
  }

  /**
   * Reads a parameter of the query that may be there several times.
   *
   * @param <T> the type of the values
   * @param name the name, not percent-encoded
   * @param converter as for {@link #query}; where it throws, the client gets a 400
   * @return the values in order, perhaps none
   */
  public <T> List<T> queries(String name, Function<String, ? extends T> converter) {
    return query().all(name, converter);
  }

  /**
   * Gives the parameters of the query.
   *
   * @return the parameters by their names; when one of them is read, a malformed query is refused
   */
  public NamedValues query() {
    return new NamedValues(
        FaultPlace.QUERY,
        name -> parts().query().values(name),
        name -> parts().query().encoded(name));
  }

  /**
   * Gives the cookies of the request.
   *
   * @return the cookies by their names, in their letter case; the first of several with one name
   */
  public NamedValues cookies() {
    return new NamedValues(FaultPlace.COOKIE, parts()::cookie, parts()::cookie);
  }

  /**
   * Reads the content, which has to be there: at most once.
   *
   * @param <T> the type of the value
   * @param type what to read: {@link dev.statute.codec.Content}, for content of any media type that
   *     the route reads, as a stream that can be opened once; {@link dev.statute.codec.form.Form},
   *     {@link dev.statute.codec.form.FormData} or {@link dev.statute.codec.form.Multipart}; or a
   *     type that the codec reads
   * @return the value; where the codec has no content to read or it is unreadable, the client gets
   *     a 400, where its media type or coding is, a 415, and where there is too much, a 413
   */
  public <T> T body(Type type) {
    return content.read(type);
  }

  /**
   * Reads the content: at most once.
   *
   * @param <T> the type of the value
   * @param type what to read, as for {@link #body}
   * @return the value, or null if there is no content; {@code Content} of no octets is there if the
   *     framing of the message says that content follows
   */
  public <T> @Nullable T bodyOrNull(Type type) {
    return content.readOrNull(type);
  }

  /**
   * Reads the content as a form ({@code application/x-www-form-urlencoded}), at the first call.
   *
   * @return its fields by their names; the same each time
   */
  public NamedValues form() {
    NamedValues read = form;
    if (read == null) {
      Form content = body(Form.class);
      read = new NamedValues(FaultPlace.FORM, content::values, content::values);
      form = read;
    }
    return read;
  }

  /**
   * Reads the content as a form with parts ({@code multipart/form-data}), at the first call. Large
   * parts are in temporary files until the exchange has ended.
   *
   * @return its parts by their names; the same each time
   */
  public PartValues formParts() {
    PartValues read = formParts;
    if (read == null) {
      read = body(PartValues.class);
      formParts = read;
    }
    return read;
  }

  /**
   * Evaluates the preconditions of the request, as {@link Preconditions#evaluate} does.
   *
   * @param current what there is of the resource
   * @return what to do
   */
  public Preconditions.Outcome preconditions(Validators current) {
    return Preconditions.evaluate(request.method(), request.fields(), current);
  }

  /**
   * Tells whether the parts that {@code Range} wants are to be sent, as {@link
   * Preconditions#honoursRange} does. To be asked after {@link #preconditions} said to proceed.
   *
   * @param current what there is of the resource
   * @return whether to answer with parts (RFC 9110, 15.3.7), rather than with the whole
   */
  public boolean honoursRange(Validators current) {
    return Preconditions.honoursRange(request.method(), request.fields(), current);
  }

  /**
   * Sends an interim response at once, such as {@code new Response.EarlyHints(links)}. It is left
   * out where it would be unlawful or this server cannot send it: to HTTP/1.0 (RFC 9110, 15.2), and
   * once the operation has answered.
   *
   * @param reply a reply with an informational status code other than 100 and 101
   * @return whether it was sent
   * @throws IllegalArgumentException if the status code is another
   */
  public boolean interim(Reply reply) {
    return exchange.interims().send(reply);
  }

  /**
   * Says what takes the connection over if the operation answers with 101 (RFC 9110, 7.8), which is
   * a failure without this, and with an {@code Upgrade} that the client has not offered.
   *
   * @param handler speaks the protocol
   * @return whether it may answer so: the client offers a protocol, and this server can
   */
  public boolean switching(ConnectionHandler handler) {
    return exchange.protocolSwitch().prepare(handler);
  }

  /**
   * Makes an answer of a reply, as if the operation had given it.
   *
   * @param reply the reply
   * @return the answer; one that says so if the reply cannot be sent to this client
   */
  public Answer answer(Reply reply) {
    return exchange.answer(Outcome.of(reply, null));
  }

  /**
   * Returns the values of the application that belong to the request.
   *
   * @return the same object each time
   */
  public Attributes attributes() {
    return request.attributes();
  }

  /**
   * Gives what a parameter of the operation wants that is no part of the contract ({@link
   * dev.statute.Context}).
   *
   * @param <T> its type
   * @param type its class
   * @return the value that was put into the attributes with that class; else the {@link
   *     PublicLinks}, the {@link Request} or the {@link java.security.Principal} of the request
   * @throws IllegalStateException if there is none, by which the client gets a 500
   */
  public <T> T context(Class<T> type) {
    return ContextValues.find(request, type).orElseThrow(() -> ContextValues.missing(route, type));
  }

  /**
   * Gives what such a parameter wants if it may be null.
   *
   * @param <T> its type
   * @param type its class
   * @return the value, as for {@link #context}, or null if there is none
   */
  public <T> @Nullable T contextOrNull(Class<T> type) {
    return ContextValues.find(request, type).orElse(null);
  }

  /**
   * Makes an answer of what the operation threw: that of a {@link FailureMapper}, if there is one.
   *
   * @param failure what was thrown
   * @return the answer; of what is not mapped, a 500 that says nothing of it
   */
  public Answer thrown(Throwable failure) {
    return exchange.answer(Outcome.of(null, failure));
  }

  /**
   * Makes an answer of a failure, as if it had been thrown before the operation was called.
   *
   * @param failure a {@link dev.statute.server.refusal.RefusedException}; any other is logged and
   *     gets a 500
   * @return the answer
   */
  public Answer failed(Throwable failure) {
    return exchange.answer(new Outcome.Failed(Outcome.cause(failure)));
  }

  /**
   * Calls the operation by the route, for whoever has read the arguments and makes the answer.
   *
   * @param arguments the arguments, as {@link Route#arguments} reads them
   * @return completes with the reply, or fails with what the operation threw
   */
  public CompletionStage<? extends Reply> invoke(Arguments arguments) {
    return route.invoker().stage(arguments);
  }

  /**
   * Tells whether something was thrown since the request is refused, by what reads its parts or by
   * its content.
   *
   * @param thrown what was thrown as the arguments were read, or by the operation
   * @return what the client is told; nothing if it is a failure
   */
  public Optional<Refusal> refusal(Throwable thrown) {
    return exchange.refusal(Outcome.cause(thrown));
  }

  /**
   * Returns the route that was found.
   *
   * @return the route
   */
  public Route route() {
    return route;
  }

  /**
   * Makes an answer of what the operation threw if the request is to blame for it, such as for
   * content that is too large or broken off. For whoever has others answer the rest.
   *
   * @param failure what was thrown
   * @return the answer; nothing if the request is not to blame
   */
  public Optional<Answer> refused(Throwable failure) {
    return exchange.refused(Outcome.cause(failure));
  }

  /**
   * Returns the operation that is called.
   *
   * @return that of the route
   */
  public Operation operation() {
    return route.operation();
  }

  /**
   * Refuses the request for what its header section is reason enough for, before any content is
   * read. For whoever has the content read by others; {@link Route#arguments} does it by itself.
   *
   * @throws dev.statute.server.refusal.RefusedException if the request is refused
   */
  public void check() {
    exchange.check();
    content.check();
  }

  Exchange exchange() {
    return exchange;
  }
}
