package dev.statute.spring.client;

import dev.statute.client.IncomingContent;
import dev.statute.client.IncomingResponse;
import dev.statute.client.OutgoingRequest;
import dev.statute.field.Fields;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** One exchange of a {@code WebClient}. */
final class WebClientExchange {

  private final WebClient web;
  private final HttpMethod method;
  private final OutgoingRequest request;
  private final Cleaner cleaner;
  private final @Nullable SentOctets sent;

  /**
   * Where the response goes. Not kept any longer: the connection has this, and a stream that is
   * lost would never be garbage.
   */
  private final AtomicReference<@Nullable CompletableFuture<IncomingResponse>> waiting =
      new AtomicReference<>();

  WebClientExchange(WebClient web, HttpMethod method, OutgoingRequest request, Cleaner cleaner) {
    this.web = web;
    this.method = method;
    this.request = request;
    this.cleaner = cleaner;
    this.sent = request.content().map(SentOctets::new).orElse(null);
  }

  CompletionStage<IncomingResponse> start() {
    CompletableFuture<IncomingResponse> result = new CompletableFuture<>();
    waiting.set(result);
    Disposable exchange =
        prepared()
            .retrieve()
            // The handler that comes first decides, and this one lets all responses pass.
            .onStatus(status -> true, response -> Mono.empty())
            .toEntityFlux(BodyExtractors.toDataBuffers())
            .flatMap(this::receive)
            // Who waits for the response may take their time, and would stop the connector.
            .publishOn(Schedulers.boundedElastic())
            .doOnDiscard(IncomingResponse.class, IncomingResponse::close)
            .contextCapture()
            .subscribe(
                this::complete, this::fail, () -> fail(new IOException("there is no response")));
    request.abandonment().thenAccept(nothing -> abandon(exchange));
    return result;
  }

  private WebClient.RequestHeadersSpec<?> prepared() {
    WebClient.RequestBodySpec spec =
        web.method(method)
            .uri(request.operation().path(), builder -> request.uri())
            .headers(headers -> TransportFields.add(request, headers));
    return sent == null ? spec : spec.body(SentBuffers.inserter(sent));
  }

  private void complete(IncomingResponse response) {
    if (!(response.content() instanceof IncomingContent.Stream)) {
      closeSent();
    }
    CompletableFuture<IncomingResponse> result = waiting.getAndSet(null);
    if (result == null || !result.complete(response)) {
      response.close();
    }
  }

  private void fail(Throwable failure) {
    closeSent();
    CompletableFuture<IncomingResponse> result = waiting.getAndSet(null);
    if (result != null) {
      result.completeExceptionally(
          failure instanceof WebClientException || failure instanceof IOException
              ? Failures.of(failure)
              : failure);
    }
  }

  private void abandon(Disposable exchange) {
    CompletableFuture<IncomingResponse> result = waiting.getAndSet(null);
    if (result != null) {
      exchange.dispose();
      closeSent();
      result.completeExceptionally(new CancellationException("the request was abandoned"));
    }
  }

  private void closeSent() {
    if (sent != null) {
      sent.close();
    }
  }

  private Mono<IncomingResponse> receive(ResponseEntity<Flux<DataBuffer>> entity) {
    int code = entity.getStatusCode().value();
    Fields fields = TransportFields.received(entity.getHeaders());
    Flux<DataBuffer> body = entity.getBody() == null ? Flux.empty() : entity.getBody();
    Mono<? extends IncomingContent> content =
        request.streams(code) && !Requests.hasNoContent(request, code)
            ? Mono.fromSupplier(() -> stream(body))
            : new KeptBuffers(request.limit()).fill(body);
    return content.map(all -> IncomingResponse.of(request, code, fields, all));
  }

  private IncomingContent stream(Flux<DataBuffer> body) {
    ArrivingBuffers buffers = new ArrivingBuffers(sent == null ? () -> {} : sent::close);
    body.subscribe(buffers);
    return IncomingContent.stream(
        ArrivingStream.of(buffers, request.deadline().orElse(null), cleaner));
  }
}
