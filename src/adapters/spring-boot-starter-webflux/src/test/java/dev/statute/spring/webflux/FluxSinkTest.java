package dev.statute.spring.webflux;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.field.Fields;
import dev.statute.server.Limits;
import dev.statute.server.sink.Framing;
import dev.statute.server.sink.ResponseHead;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

class FluxSinkTest {

  /** Filters may have something to wait for before the response is committed. */
  @Test
  void aResponseThatBreaksOffDoesNotHoldTheEventLoop() throws Exception {
    Sinks.Empty<Void> ready = Sinks.empty();
    MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));
    exchange.getResponse().beforeCommit(ready::asMono);
    CountDownLatch aborted = new CountDownLatch(1);
    CountDownLatch failed = new CountDownLatch(1);
    Mono.<Void>create(
            end -> {
              breakOff(
                  new FluxSink(
                      exchange, new NativeExchange.Unknown(), Limits.standard(), true, end));
              aborted.countDown();
            })
        .subscribeOn(Schedulers.parallel())
        .subscribe(nothing -> {}, failure -> failed.countDown());
    assertThat(aborted.await(60, TimeUnit.SECONDS)).isTrue();
    ready.tryEmitEmpty();
    assertThat(failed.await(60, TimeUnit.SECONDS)).isTrue();
  }

  private static void breakOff(FluxSink sink) {
    ResponseHead head = new ResponseHead(200, Fields.empty(), new Framing.Streamed(), false);
    OutputStream out = sink.start(head);
    try {
      out.write("a beginning".getBytes(US_ASCII));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    sink.abort();
  }
}
