package dev.statute.client;

import dev.statute.codec.Content;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The attempts to have one request answered. */
final class Attempts {

  private final Transport transport;
  private final OutgoingRequest request;
  private final Retries retries;
  private final Pauses pauses;
  private final Instant start;

  Attempts(Transport transport, OutgoingRequest request, Retries retries, Pauses pauses) {
    this.transport = transport;
    this.request = request;
    this.retries = retries;
    this.pauses = pauses;
    this.start = pauses.now();
  }

  CompletionStage<IncomingResponse> first() {
    return follow(transport.sendAsync(request), 1);
  }

  private CompletionStage<IncomingResponse> follow(
      CompletionStage<IncomingResponse> attempt, int made) {
    return attempt
        .handle((response, failure) -> next(response, failure, made))
        .thenCompose(Function.identity());
  }

  private CompletionStage<IncomingResponse> next(
      @Nullable IncomingResponse response, @Nullable Throwable failure, int made) {
    Optional<Duration> wait = wait(response, failure, made);
    Reopened content = wait.isPresent() ? Reopened.of(request.content().orElse(null)) : null;
    if (wait.isEmpty() || content == null) {
      return failure == null
          ? CompletableFuture.completedStage(response)
          : CompletableFuture.failedStage(failure);
    }
    if (response != null) {
      response.close();
    }
    CompletionStage<IncomingResponse> again =
        pauses.then(
            wait.get(),
            request,
            nothing ->
                follow(transport.sendAsync(request.withContent(content.content())), made + 1));
    return again.whenComplete((last, lastFailure) -> content.close());
  }

  /** Gives the wait before the next attempt; empty if there is none. */
  private Optional<Duration> wait(
      @Nullable IncomingResponse response, @Nullable Throwable failure, int made) {
    if (made > retries.most() || request.abandonment().toCompletableFuture().isDone()) {
      return Optional.empty();
    }
    Optional<Duration> wait =
        response == null
            ? Optional.ofNullable(failure).flatMap(f -> retries.after(request, f, made))
            : retries.after(request, response, made);
    Instant end =
        start.plus(Pauses.shorter(retries.total(), request.deadline().orElse(retries.total())));
    return wait.filter(time -> pauses.now().plus(time).isBefore(end));
  }

  /** Content of a request that is sent again, opened to know that it can be. */
  private static final class Reopened {

    private final @Nullable Content content;
    private final @Nullable OpenedContent opened;

    private Reopened(@Nullable Content content, @Nullable OpenedContent opened) {
      this.content = content;
      this.opened = opened;
    }

    /** Opens content anew, or gives null if that is not possible. */
    static @Nullable Reopened of(@Nullable Content content) {
      if (content == null || content.isLive()) {
        // Live content is written anew for each time.
        return new Reopened(content, null);
      }
      try {
        OpenedContent opened = new OpenedContent(content, content.open());
        return new Reopened(opened.content(), opened);
      } catch (IOException | RuntimeException e) {
        return null;
      }
    }

    @Nullable Content content() {
      return content;
    }

    void close() {
      if (opened != null) {
        opened.close();
      }
    }
  }
}
