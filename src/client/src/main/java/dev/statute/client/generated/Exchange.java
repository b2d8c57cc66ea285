package dev.statute.client.generated;

import dev.statute.UnexpectedResponseException;
import dev.statute.client.Client;
import dev.statute.client.MalformedResponseException;
import dev.statute.client.RefusedRequestException;
import dev.statute.codec.CodecException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends one request, and has its response read. */
final class Exchange {

  private final Client client;
  private final HttpRequest request;
  private final SentContent content;
  private final Set<Integer> streaming;

  Exchange(Client client, HttpRequest request, SentContent content, Set<Integer> streaming) {
    this.client = client;
    this.request = request;
    this.content = content;
    this.streaming = streaming;
  }

  <R> R send(Function<? super ReceivedResponse, ? extends R> reader) {
    HttpResponse<ReceivedContent> response = null;
    try {
      response = client.http().send(request, handler());
    } catch (IOException e) {
      throw unchecked(e);
    } catch (IllegalArgumentException e) {
      throw isMalformedLength(e) ? malformedLength(e) : e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(interrupted(e));
    } finally {
      end(response);
    }
    return read(new ReceivedResponse(response, client.codec()), reader);
  }

  /**
   * Closes the content of the request once there is nothing to come. A streamed response may be
   * there before all of the request is sent (HTTP/2), and closes it with its own stream.
   */
  private void end(@Nullable HttpResponse<ReceivedContent> response) {
    if (response == null || !(response.body() instanceof ReceivedContent.Stream)) {
      content.close();
    }
  }

  private static InterruptedIOException interrupted(InterruptedException cause) {
    InterruptedIOException failure =
        new InterruptedIOException("interrupted while waiting for a response");
    failure.initCause(cause);
    return failure;
  }

  <R> CompletableFuture<R> sendAsync(Function<? super ReceivedResponse, ? extends R> reader) {
    CompletableFuture<HttpResponse<ReceivedContent>> exchange =
        client.http().sendAsync(request, handler());
    CompletableFuture<R> result = new CompletableFuture<>();
    // However it is completed: with its result, the exchange is over, and this does nothing.
    listen(result, (value, failure) -> exchange.cancel(true));
    listen(
        exchange,
        (response, failure) -> {
          end(response);
          if (failure != null) {
            result.completeExceptionally(unchecked(failure));
          } else {
            complete(result, response, reader);
          }
        });
    return result;
  }

  /** Tells a listener, which throws nothing, how a future is completed. */
  private static <T> void listen(
      CompletableFuture<T> future, BiConsumer<? super T, ? super Throwable> listener) {
    future.whenComplete(listener);
  }

  private <R> void complete(
      CompletableFuture<R> result,
      HttpResponse<ReceivedContent> response,
      Function<? super ReceivedResponse, ? extends R> reader) {
    try {
      ReceivedResponse received = new ReceivedResponse(response, client.codec());
      if (!result.complete(read(received, reader))) {
        // It was cancelled, and nobody gets the stream.
        received.content().close();
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

  private BodyHandler<ReceivedContent> handler() {
    long limit = client.limit();
    return head ->
        streaming.contains(head.statusCode())
            ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), this::stream)
            : new KeepingSubscriber(limit);
  }

  private ReceivedContent stream(InputStream in) {
    return new ReceivedContent.Stream(new ReceivedStream(in, content));
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

  private static RuntimeException unchecked(IOException failure) {
    CodecException codec = codecFailure(failure);
    return codec == null ? new UncheckedIOException(failure) : codec;
  }

  private static Throwable unchecked(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof IOException io) {
      return unchecked(io);
    }
    CodecException codec = codecFailure(cause);
    if (codec != null) {
      return codec;
    }
    return isMalformedLength(cause) ? malformedLength(cause) : cause;
  }

  /** Recognizes what the HTTP client of the JDK makes of a Content-Length that is not a number. */
  private static boolean isMalformedLength(Throwable failure) {
    return failure instanceof NumberFormatException
        || (failure instanceof IllegalArgumentException
            && failure.getCause() instanceof NumberFormatException);
  }

  private static UncheckedIOException malformedLength(Throwable cause) {
    return new UncheckedIOException(
        new IOException("the Content-Length of the response is not a number", cause));
  }
}
