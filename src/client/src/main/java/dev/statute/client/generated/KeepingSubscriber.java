package dev.statute.client.generated;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Keeps content in memory up to a limit. Never blocks, so that an executor with one thread is
 * enough.
 */
final class KeepingSubscriber implements BodySubscriber<ReceivedContent> {

  /** The longest array that every JVM can make. */
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private final int limit;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final CompletableFuture<ReceivedContent> content = new CompletableFuture<>();
  private @Nullable Subscription subscription;

  KeepingSubscriber(long limit) {
    this.limit = (int) Math.min(limit, LONGEST);
  }

  @Override
  public CompletionStage<ReceivedContent> getBody() {
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
      byte[] octets = new byte[Math.min(buffer.remaining(), limit - kept.size())];
      buffer.get(octets);
      kept.writeBytes(octets);
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
    content.complete(new ReceivedContent.Kept(kept.toByteArray(), false));
  }

  @Override
  public void onError(Throwable failure) {
    content.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    content.complete(new ReceivedContent.Kept(kept.toByteArray(), true));
  }
}
