package dev.statute.servlet;

import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import dev.statute.server.Answer;
import dev.statute.server.Limits;
import dev.statute.server.Request;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A request of the container and its response. If the answer takes its time, this waits among the
 * attributes of the request until the container dispatches that again.
 */
final class ServletExchange implements AsyncListener {

  private static final String NAME = ServletExchange.class.getName();

  private final StatuteServlet servlet;
  private final Limits limits;
  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final ServletContent content;
  private final State open = new State.Open();
  private final AtomicReference<State> state = new AtomicReference<>(open);

  ServletExchange(
      StatuteServlet servlet,
      Limits limits,
      HttpServletRequest request,
      HttpServletResponse response) {
    this.servlet = servlet;
    this.limits = limits;
    this.request = request;
    this.response = response;
    this.content = new ServletContent(request);
  }

  /** How far the exchange is. */
  private sealed interface State {

    /** There is no answer yet. */
    record Open() implements State {}

    /** There is one that the container is to send. */
    record Answered(Answer answer) implements State {}

    /** The container has ended the response. */
    record Over() implements State {}
  }

  /** Finds the exchange of a servlet whose answer has come since. */
  static @Nullable ServletExchange resumed(HttpServletRequest request, StatuteServlet servlet) {
    if (request.getDispatcherType() != DispatcherType.ASYNC) {
      return null;
    }
    return request.getAttribute(NAME) instanceof ServletExchange exchange
            && exchange.servlet == servlet
        ? exchange
        : null;
  }

  ReceivedRequest receive() {
    try {
      if (MappedPath.isOtherForContainers(request)) {
        return malformed("The path has a segment . or .. with parameters.");
      }
      Fields fields = ServletRequests.fields(request);
      Optional<String> fault = MessageFaults.of(fields, request.getProtocol());
      return fault.isPresent() ? malformed(fault.get()) : wellFormed(fields);
    } catch (FieldSyntaxException e) {
      return malformed("A header field has a character that it must not have.");
    }
  }

  private ReceivedRequest wellFormed(Fields fields) {
    MappedPath path = MappedPath.of(request);
    return new ReceivedRequest.WellFormed(
        ServletRequests.of(request, response, path, fields, content));
  }

  private ReceivedRequest malformed(String detail) {
    Request bare = Request.builder(request.getMethod(), "/").content(content).build();
    return new ReceivedRequest.Malformed(bare, detail);
  }

  /** Sends an answer in a thread of the container. */
  void send(Answer answer) throws IOException {
    send(answer, response);
  }

  private void send(Answer answer, HttpServletResponse to) throws IOException {
    ServletSink sink = new ServletSink(request, to);
    try {
      answer.sendTo(sink);
      if (content.hasRest() && sink.isWhole()) {
        content.drain(limits);
      }
    } finally {
      content.close();
    }
    sink.leave();
  }

  /** Lets the thread of the container go until the answer is there. */
  void suspend(CompletableFuture<Answer> answer) throws IOException {
    if (!request.isAsyncSupported()) {
      AsyncMissing.warn(servlet);
      send(awaited(answer));
      return;
    }
    request.setAttribute(NAME, this);
    AsyncContext async = request.startAsync(request, response);
    // The dispatcher has a limit of its own, and an answer for it.
    async.setTimeout(0);
    async.addListener(this);
    answer.thenAccept(late -> dispatch(late, async));
  }

  private Answer awaited(CompletableFuture<Answer> answer) throws IOException {
    try {
      return await(answer);
    } catch (IOException e) {
      content.close();
      throw e;
    }
  }

  private static Answer await(CompletableFuture<Answer> answer) throws IOException {
    // An operation may have left it behind.
    Thread.interrupted();
    try {
      return answer.get();
    } catch (InterruptedException e) {
      answer.thenAccept(late -> late.gaveUp(0, e));
      Thread.currentThread().interrupt();
      throw new IOException("the container stops", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void dispatch(Answer answer, AsyncContext async) {
    if (!state.compareAndSet(open, new State.Answered(answer))) {
      answer.gaveUp(0, new IOException("the container has ended the response"));
      return;
    }
    try {
      async.dispatch();
    } catch (RuntimeException e) {
      giveUp(e);
    }
  }

  /** Sends the answer that has come since. */
  void resume(HttpServletResponse to) throws IOException {
    if (state.getAndSet(new State.Over()) instanceof State.Answered answered) {
      send(answered.answer(), to);
    }
  }

  private void giveUp(Throwable reason) {
    // An operation may go on, and must not read what the container makes of its request next.
    content.close();
    if (state.getAndSet(new State.Over()) instanceof State.Answered answered) {
      answered.answer().gaveUp(0, reason);
    }
  }

  @Override
  public void onComplete(AsyncEvent event) {
    giveUp(new IOException("the container has ended the response"));
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    // There is none.
  }

  @Override
  public void onError(AsyncEvent event) {
    Throwable reason = event.getThrowable();
    giveUp(reason == null ? new IOException("the container gave up") : reason);
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // Nobody else starts it.
  }
}
