package dev.statute.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/**
 * Carries a request to a server, and its response back: over a network, or in memory. {@link
 * JdkTransport} does so with the HTTP client of the JDK, and a {@link TransportInterceptor} changes
 * what another transport does. Thread-safe.
 *
 * <p>A transport that can only wait does so in an executor:
 *
 * <pre>{@code
 * request -> CompletableFuture.supplyAsync(() -> exchange(request), executor)
 * }</pre>
 */
@FunctionalInterface
public interface Transport {

  /**
   * Starts an exchange, and does not wait for the response.
   *
   * <p>A transport keeps the content of a response in memory up to {@link OutgoingRequest#limit()}
   * octets, or hands out a stream where the status code {@linkplain OutgoingRequest#streams(int)
   * asks for one}. It ends the exchange when the {@linkplain OutgoingRequest#abandonment() request
   * is abandoned}. {@link Client} sees to the {@linkplain OutgoingRequest#deadline() deadline} of
   * the exchange, a transport to that of each wait for octets of a stream.
   *
   * @param request what to send
   * @return the final response, whatever its status code, which the caller closes. Fails with an
   *     {@link IOException} if there is none, or not all of it, and with a {@link
   *     java.util.concurrent.CancellationException} if the request was abandoned
   * @throws IllegalArgumentException if the transport cannot send such a request
   */
  CompletionStage<IncomingResponse> sendAsync(OutgoingRequest request);

  /**
   * Carries a request out, and waits for the response.
   *
   * @param request what to send
   * @return the final response, which the caller closes
   * @throws IOException if there is none, or not all of it; an {@link InterruptedIOException} if
   *     the thread was interrupted, which it still is then, and the request was abandoned
   * @throws IllegalArgumentException if the transport cannot send such a request
   */
  default IncomingResponse send(OutgoingRequest request) throws IOException {
    CompletableFuture<Void> abandoned = new CompletableFuture<>();
    request.abandonment().thenAccept(abandoned::complete);
    CompletableFuture<IncomingResponse> response = new CompletableFuture<>();
    sendAsync(request.withAbandonment(abandoned))
        .whenComplete(
            (received, failure) -> {
              if (failure != null) {
                response.completeExceptionally(failure);
              } else if (!response.complete(received)) {
                received.close();
              }
            });
    try {
      return response.get();
    } catch (InterruptedException e) {
      response.whenComplete(
          (received, failure) -> {
            if (received != null) {
              received.close();
            }
          });
      abandoned.complete(null);
      Thread.currentThread().interrupt();
      InterruptedIOException failure =
          new InterruptedIOException("interrupted while waiting for a response");
      failure.initCause(e);
      throw failure;
    } catch (ExecutionException e) {
      Throwable cause = Causes.of(e);
      if (cause instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw new IOException("there is no response: " + cause, cause);
    }
  }
}
