package dev.statute.client.generated;

import dev.statute.UnexpectedResponseException;
import dev.statute.client.Client;
import dev.statute.client.IncomingResponse;
import dev.statute.client.MalformedResponseException;
import dev.statute.client.OutgoingRequest;
import dev.statute.client.RefusedRequestException;
import dev.statute.codec.CodecException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends one request, and has its response read. */
final class Exchange {

  private final Client client;
  private final OutgoingRequest request;

  /** Completed once nobody waits for the response any more. */
  private final CompletableFuture<Void> abandonment = new CompletableFuture<>();

  Exchange(Client client, OutgoingRequest request) {
    this.client = client;
    this.request = request.withAbandonment(abandonment);
  }

  <R> R send(Function<? super ReceivedResponse, ? extends R> reader) {
    CompletableFuture<IncomingResponse> waiting = start();
    IncomingResponse response;
    try {
      response = await(waiting);
    } catch (ExecutionException e) {
      throw throwing(e);
    } catch (TimeoutException e) {
      abandon(waiting);
      throw new UncheckedIOException(late());
    } catch (InterruptedException e) {
      abandon(waiting);
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(interrupted(e));
    }
    return read(new ReceivedResponse(response, client.codec()), reader);
  }

  private CompletableFuture<IncomingResponse> start() {
    CompletableFuture<IncomingResponse> waiting = new CompletableFuture<>();
    listen(
        client.transport().sendAsync(request).toCompletableFuture(),
        (response, failure) -> {
          if (failure != null) {
            waiting.completeExceptionally(failure);
          } else if (!waiting.complete(response)) {
            response.close();
          }
        });
    return waiting;
  }

  private IncomingResponse await(CompletableFuture<IncomingResponse> waiting)
      throws ExecutionException, TimeoutException, InterruptedException {
    Duration deadline = request.deadline().orElse(null);
    return deadline == null ? waiting.get() : waiting.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Ends the exchange, and closes the response that may be there all the same. */
  private void abandon(CompletableFuture<IncomingResponse> waiting) {
    if (!waiting.cancel(false)) {
      listen(
          waiting,
          (response, failure) -> {
            if (response != null) {
              response.close();
            }
          });
    }
    abandonment.complete(null);
  }

  private HttpTimeoutException late() {
    return new HttpTimeoutException(
        request
            + " was not answered within the deadline of "
            + request.deadline().map(Duration::toString).orElse("the transport"));
  }

  private static InterruptedIOException interrupted(InterruptedException cause) {
    InterruptedIOException failure =
        new InterruptedIOException("interrupted while waiting for a response");
    failure.initCause(cause);
    return failure;
  }

  <R> CompletableFuture<R> sendAsync(Function<? super ReceivedResponse, ? extends R> reader) {
    CompletableFuture<IncomingResponse> waiting = start();
    CompletableFuture<Void> clock = clock();
    CompletableFuture<R> result = new CompletableFuture<>();
    listen(
        clock,
        (nothing, failure) -> {
          if (failure instanceof TimeoutException) {
            // Not in the one thread that tells the time of the whole JVM.
            CompletableFuture.runAsync(
                () -> result.completeExceptionally(new UncheckedIOException(late())));
          }
        });
    // However it is completed. With its result, the exchange is over, but for a stream it may hold.
    listen(
        result,
        (value, failure) -> {
          clock.complete(null);
          if (!waiting.isDone()) {
            abandonment.complete(null);
          }
        });
    listen(
        waiting,
        (response, failure) -> {
          if (failure != null) {
            result.completeExceptionally(unchecked(failure));
          } else {
            complete(result, response, reader);
          }
        });
    return result;
  }

  /** Fails at the deadline, unless it is completed before. */
  private CompletableFuture<Void> clock() {
    CompletableFuture<Void> clock = new CompletableFuture<>();
    request
        .deadline()
        .ifPresent(deadline -> clock.orTimeout(deadline.toNanos(), TimeUnit.NANOSECONDS));
    return clock;
  }

  /** Tells a listener, which throws nothing, how a future is completed. */
  private static <T> void listen(
      CompletableFuture<T> future, BiConsumer<? super T, ? super Throwable> listener) {
    future.whenComplete(listener);
  }

  private <R> void complete(
      CompletableFuture<R> result,
      IncomingResponse response,
      Function<? super ReceivedResponse, ? extends R> reader) {
    try {
      ReceivedResponse received = new ReceivedResponse(response, client.codec());
      if (!result.complete(read(received, reader))) {
        // It was cancelled, and nobody gets the stream.
        response.close();
      }
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  /** Closes the stream unless the reader has made it a part of a result. */
  private static <R> R read(
      ReceivedResponse response, Function<? super ReceivedResponse, ? extends R> reader) {
    boolean isKept = false;
    try {
      R result = reader.apply(response);
      isKept = response.content().isHandedOut();
      return result;
    } catch (IllegalArgumentException | NullPointerException e) {
      // What the record of a reply does not take, the server should not have sent.
      throw malformed(response, new MalformedResponseException(response, e));
    } catch (MalformedResponseException e) {
      throw malformed(response, e);
    } finally {
      if (!isKept) {
        response.content().close();
      }
    }
  }

  /** The contract does not describe what the server answers by itself. */
  private static UnexpectedResponseException malformed(
      ReceivedResponse response, MalformedResponseException failure) {
    return response.refusal().isPresent()
        ? new RefusedRequestException(response, failure)
        : failure;
  }

  /** Tells a codec that could not write the content from a connection that failed. */
  private static @Nullable CodecException codecFailure(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CodecException codec) {
        return codec;
      }
    }
    return null;
  }

  private RuntimeException throwing(Throwable failure) {
    Throwable unchecked = unchecked(failure);
    if (unchecked instanceof Error error) {
      throw error;
    }
    return unchecked instanceof RuntimeException runtime
        ? runtime
        : new IllegalStateException("the transport failed: " + unchecked, unchecked);
  }

  private Throwable unchecked(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null
        && (cause instanceof CompletionException || cause instanceof ExecutionException)) {
      cause = cause.getCause();
    }
    CodecException codec = codecFailure(cause);
    if (codec != null) {
      return codec;
    }
    return cause instanceof IOException io ? failed(io) : cause;
  }

  /** Names the server, which an exception of the JDK may not do. */
  private UncheckedIOException failed(IOException failure) {
    String message = request + " at " + request.uri().getRawAuthority() + " failed: " + failure;
    return new UncheckedIOException(message, failure);
  }
}
