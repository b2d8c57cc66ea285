package dev.statute.client;

import dev.statute.field.Fields;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Answers as a test says, and keeps what it is asked and how long the client waits. */
final class FakeTransport implements Transport {

  static final Instant START = Instant.parse("2030-01-01T00:00:00Z");

  private final Queue<Function<OutgoingRequest, IncomingResponse>> answers = new ArrayDeque<>();
  private final Queue<Exception> failures = new ArrayDeque<>();
  final List<OutgoingRequest> requests = new ArrayList<>();
  final List<String> contents = new ArrayList<>();
  final List<Duration> waits = new ArrayList<>();
  private Instant now = START;

  FakeTransport answering(int code, String... fields) {
    return answering(code, IncomingContent.of(new byte[0]), fields);
  }

  FakeTransport answering(int code, IncomingContent content, String... fields) {
    Fields.Builder lines = Fields.builder();
    for (int i = 0; i < fields.length; i += 2) {
      lines.add(fields[i], fields[i + 1]);
    }
    answers.add(request -> IncomingResponse.of(request, code, lines.build(), content));
    return this;
  }

  FakeTransport failing(Exception failure) {
    answers.add(
        request -> {
          failures.add(failure);
          return null;
        });
    return this;
  }

  @Override
  public CompletionStage<IncomingResponse> sendAsync(OutgoingRequest request) {
    requests.add(request);
    try {
      if (request.content().isPresent()) {
        contents.add(request.content().get().toText());
      }
    } catch (IOException e) {
      return CompletableFuture.failedStage(e);
    }
    IncomingResponse response = answers.remove().apply(request);
    return response == null
        ? CompletableFuture.failedStage(failures.remove())
        : CompletableFuture.completedStage(response);
  }

  /** Waits no time, but says so. */
  Pauses pauses() {
    Clock clock =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now;
          }
        };
    return new Pauses(
        clock,
        time -> {
          waits.add(time);
          now = now.plus(time);
          return CompletableFuture.completedFuture(null);
        });
  }
}
