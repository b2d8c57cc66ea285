package dev.statute.client;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.function.Supplier;

/** Reads none of the content, and ends the connection. */
final class RefusingSubscriber implements BodySubscriber<Supplier<IncomingContent>> {

  private final IOException fault;

  RefusingSubscriber(IOException fault) {
    this.fault = fault;
  }

  @Override
  public CompletionStage<Supplier<IncomingContent>> getBody() {
    return CompletableFuture.failedStage(fault);
  }

  @Override
  public void onSubscribe(Subscription given) {
    given.cancel();
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {}

  @Override
  public void onError(Throwable failure) {}

  @Override
  public void onComplete() {}
}
