package dev.statute.servlet;

import dev.statute.http.Status;
import dev.statute.server.Answer;
import dev.statute.server.Dispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Serves the routes of a dispatcher in a container of Jakarta Servlet 6. Thread-safe.
 *
 * <pre>{@code
 * ServletRegistration.Dynamic orders =
 *     context.addServlet("orders", new StatuteServlet(Dispatcher.builder(codec, routes).build()));
 * orders.addMapping("/*");
 * orders.setAsyncSupported(true);
 * }</pre>
 *
 * <p>What {@code web.xml} or an annotation registers is a subclass that calls the constructor.
 *
 * <ul>
 *   <li>The context path and the path that the servlet is mapped to, as in {@code /api/*}, are the
 *       {@linkplain dev.statute.server.Request#basePath() base path} of requests: routes do not
 *       have it, and links begin with it.
 *   <li>An answer that is there when the dispatcher returns is sent in the thread of the container.
 *       For others the request becomes asynchronous, and once the answer is there, the container
 *       dispatches the request to this servlet again, in a thread of its own. Filters see that as
 *       {@link jakarta.servlet.DispatcherType#ASYNC}.
 *   <li>The dispatcher bounds the time of an answer, not the container ({@link
 *       dev.statute.server.Limits#answerTime()}).
 *   <li>A response that breaks off ends so that the client sees it (RFC 9112, 8).
 * </ul>
 */
public class StatuteServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient Dispatcher dispatcher;

  /**
   * Serves routes.
   *
   * @param dispatcher answers; several servlets may share it
   */
  public StatuteServlet(Dispatcher dispatcher) {
    this.dispatcher = Objects.requireNonNull(dispatcher, "dispatcher");
  }

  /**
   * Checks where the servlet is mapped.
   *
   * @throws ServletException if the routes would have a prefix twice: that of the mapping, and the
   *     same as the base path of the dispatcher or at the beginning of each route
   */
  @Override
  public void init() throws ServletException {
    ServletRegistration registration = getServletContext().getServletRegistration(getServletName());
    if (registration != null) {
      new MappingFaults(dispatcher, getServletName())
          .check(getServletContext().getContextPath(), registration.getMappings());
    }
  }

  /** Answers a request of any method. */
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    ServletExchange exchange = ServletExchange.resumed(request, this);
    if (exchange != null) {
      exchange.resume(response);
    } else {
      begin(new ServletExchange(this, dispatcher.limits(), request, response));
    }
  }

  private void begin(ServletExchange exchange) throws IOException {
    CompletableFuture<Answer> answer = answer(exchange).toCompletableFuture();
    if (answer.isDone()) {
      exchange.send(answer.join());
    } else {
      exchange.suspend(answer);
    }
  }

  private CompletionStage<Answer> answer(ServletExchange exchange) {
    ReceivedRequest received = exchange.receive();
    if (received instanceof ReceivedRequest.WellFormed wellFormed) {
      return dispatcher.answer(wellFormed.request());
    }
    ReceivedRequest.Malformed malformed = (ReceivedRequest.Malformed) received;
    return dispatcher.refuse(malformed.request(), Status.BAD_REQUEST, malformed.detail());
  }
}
