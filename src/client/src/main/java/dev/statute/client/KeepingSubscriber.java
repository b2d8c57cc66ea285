package dev.statute.client;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps content in memory up to a limit. Never blocks, so that an executor with one thread is
 * enough.
 */
final class KeepingSubscriber implements BodySubscriber<Supplier<IncomingContent>> {

  private final long limit;
  private final ResponseFraming framing;
  private final KeptOctets kept = new KeptOctets();
  private final CompletableFuture<Supplier<IncomingContent>> content = new CompletableFuture<>();
  private @Nullable Subscription subscription;

  KeepingSubscriber(long limit, ResponseFraming framing) {
    this.limit = limit;
    this.framing = framing;
  }

  @Override
  public CompletionStage<Supplier<IncomingContent>> getBody() {
    return content;
  }

  @Override
  public void onSubscribe(Subscription given) {
    if (subscription != null) {
      given.cancel();
      return;
    }
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      kept.add(buffer, (int) Math.min(buffer.remaining(), limit - kept.size()));
      if (buffer.hasRemaining()) {
        stop();
        return;
      }
    }
  }

  /** Gives up the connection rather than read what nobody wants. */
  private void stop() {
    Subscription given = subscription;
    if (given != null) {
      given.cancel();
    }
    complete(false);
  }

  private void complete(boolean isWhole) {
    IncomingContent all = new IncomingContent.Kept(kept, isWhole);
    content.complete(() -> all);
  }

  @Override
  public void onError(Throwable failure) {
    content.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    framing
        .faultAtEnd(kept.size())
        .ifPresentOrElse(content::completeExceptionally, () -> complete(true));
  }
}
