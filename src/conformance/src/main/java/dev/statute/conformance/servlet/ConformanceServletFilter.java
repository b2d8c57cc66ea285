package dev.statute.conformance.servlet;

import dev.statute.conformance.Conformance;
import dev.statute.conformance.door.ExchangeSink;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/**
 * Sees the responses of a servlet container, or of Spring's MockMvc, before the container frames
 * them. Register it first:
 *
 * <pre>{@code
 * FilterRegistration.Dynamic filter =
 *     context.addFilter("conformance", new ConformanceServletFilter(CONFORMANCE));
 * filter.setAsyncSupported(true);
 * filter.addMappingForUrlPatterns(null, false, "/*");
 * }</pre>
 *
 * <p>It counts the octets of content, and keeps up to a megabyte of them. Of an error that the
 * container words by itself it sees the status and the fields, and not the page; a {@link
 * dev.statute.conformance.wire.ConformanceProxy} sees both.
 */
public final class ConformanceServletFilter implements Filter {

  private static final String SEEN = ConformanceServletFilter.class.getName();

  private final ExchangeSink sink;

  /**
   * Makes a filter.
   *
   * @param conformance judges what it sees
   */
  public ConformanceServletFilter(Conformance conformance) {
    this.sink = conformance.sink();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!(request instanceof HttpServletRequest asked)
        || !(response instanceof HttpServletResponse answered)
        || request.getAttribute(SEEN) != null) {
      // A further dispatch of a request belongs to the exchange that the first has begun.
      chain.doFilter(request, response);
      return;
    }
    request.setAttribute(SEEN, true);
    SeenServletExchange exchange =
        new SeenServletExchange(asked, new ContentTap(answered), Instant.now());
    chain.doFilter(request, exchange.tap());
    if (request.isAsyncStarted()) {
      // Whoever does not pass our response on writes to the one of the container.
      boolean isDirect = request.getAsyncContext().hasOriginalRequestAndResponse();
      request.getAsyncContext().addListener(new Completion(exchange, isDirect));
    } else {
      exchange.pass(sink, false);
    }
  }

  /** Passes an exchange on once its content was written. */
  private final class Completion implements AsyncListener {

    private final SeenServletExchange exchange;
    private final boolean isDirect;

    Completion(SeenServletExchange exchange, boolean isDirect) {
      this.exchange = exchange;
      this.isDirect = isDirect;
    }

    @Override
    public void onComplete(AsyncEvent event) {
      exchange.pass(sink, isDirect);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      // onComplete follows.
    }

    @Override
    public void onError(AsyncEvent event) {
      // onComplete follows.
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      event.getAsyncContext().addListener(this);
    }
  }
}
