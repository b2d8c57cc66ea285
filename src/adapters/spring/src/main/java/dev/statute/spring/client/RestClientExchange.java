package dev.statute.spring.client;

import dev.statute.client.IncomingContent;
import dev.statute.client.IncomingResponse;
import dev.statute.client.OutgoingRequest;
import dev.statute.field.Fields;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.net.HttpRetryException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** One exchange of a {@code RestClient}, which waits in a thread of its own. */
final class RestClientExchange {

  private final RestClient rest;
  private final HttpMethod method;
  private final OutgoingRequest request;
  private final Executor executor;
  private final Cleaner cleaner;
  private final @Nullable SentOctets sent;
  private final AtomicReference<@Nullable ReceivedOctets> received = new AtomicReference<>();
  private final CompletableFuture<IncomingResponse> result = new CompletableFuture<>();

  RestClientExchange(
      RestClient rest,
      HttpMethod method,
      OutgoingRequest request,
      Executor executor,
      Cleaner cleaner) {
    this.rest = rest;
    this.method = method;
    this.request = request;
    this.executor = executor;
    this.cleaner = cleaner;
    this.sent = request.content().map(SentOctets::new).orElse(null);
  }

  CompletionStage<IncomingResponse> start() {
    Task task = new Task();
    try {
      executor.execute(ExchangeThreads.inContext(task));
    } catch (RejectedExecutionException e) {
      return CompletableFuture.failedStage(
          new IOException("the executor of the transport takes no more exchanges", e));
    }
    request.abandonment().thenAccept(nothing -> abandon(task));
    return result;
  }

  /** Interrupts the thread, and ends what it may wait for without a look at interrupts. */
  private void abandon(Task task) {
    if (task.cancel(true)) {
      closeSent();
      ReceivedOctets octets = received.get();
      if (octets != null) {
        octets.close(executor);
      }
    }
  }

  private void closeSent() {
    if (sent != null) {
      sent.close();
    }
  }

  private IncomingResponse exchange() throws IOException {
    boolean isStreamed = false;
    try {
      IncomingResponse response = prepared().exchangeForRequiredValue(this::receive, false);
      isStreamed = response.content() instanceof IncomingContent.Stream;
      return response;
    } catch (ResourceAccessException e) {
      throw failure(e);
    } catch (NumberFormatException e) {
      // What the HTTP client of the JDK makes of a malformed Content-Length.
      throw Failures.of(e);
    } finally {
      if (!isStreamed) {
        closeSent();
      }
    }
  }

  private RestClient.RequestBodySpec prepared() {
    RestClient.RequestBodySpec spec =
        rest.method(method)
            .uri(request.operation().path(), builder -> request.uri())
            .headers(headers -> TransportFields.add(request, headers));
    return sent == null ? spec : spec.body(sent::writeTo);
  }

  private IncomingResponse receive(Object head, ClientHttpResponse response) throws IOException {
    Fields fields = TransportFields.received(response.getHeaders());
    // Without this, which has the stream, so that a stream that is lost would never be garbage.
    ReceivedOctets octets =
        new ReceivedOctets(
            response, TransportFields.length(fields), sent == null ? () -> {} : sent::close);
    received.set(octets);
    try {
      int code = response.getStatusCode().value();
      return IncomingResponse.of(request, code, fields, content(code, octets));
    } catch (IOException | Error e) {
      octets.close();
      throw e;
    } catch (RuntimeException e) {
      octets.close();
      throw Failures.of(e);
    }
  }

  private IncomingContent content(int code, ReceivedOctets octets) throws IOException {
    if (Requests.hasNoContent(request, code)) {
      octets.finish();
      return IncomingContent.of(new byte[0]);
    }
    if (request.streams(code)) {
      return IncomingContent.stream(
          new PatientStream(octets, request.deadline().orElse(null), executor, cleaner));
    }
    IncomingContent.Kept kept = IncomingContent.read(octets.in(), request.limit());
    if (kept.isWhole()) {
      octets.finish();
    } else {
      octets.close();
    }
    return kept;
  }

  private static IOException failure(ResourceAccessException failure) {
    Throwable cause = failure.getCause();
    if (cause instanceof HttpRetryException hidden) {
      return new IOException(
          "HttpURLConnection keeps the response "
              + hidden.responseCode()
              + " to itself, since it could not send the content again. Give the RestClient another"
              + " request factory, such as JdkClientHttpRequestFactory",
          cause);
    }
    return cause instanceof IOException io ? io : new IOException(failure.getMessage(), failure);
  }

  private final class Task extends FutureTask<IncomingResponse> {

    Task() {
      super(RestClientExchange.this::exchange);
    }

    /** A response that comes after the exchange was abandoned is nobody's. */
    @Override
    protected void set(IncomingResponse response) {
      super.set(response);
      if (isCancelled()) {
        response.close();
      }
    }

    @Override
    protected void done() {
      try {
        result.complete(get());
      } catch (ExecutionException e) {
        result.completeExceptionally(e.getCause() == null ? e : e.getCause());
      } catch (CancellationException e) {
        result.completeExceptionally(e);
      } catch (InterruptedException e) {
        // It is done, so that nothing waits.
        Thread.currentThread().interrupt();
        result.completeExceptionally(e);
      }
    }
  }
}
