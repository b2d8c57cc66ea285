package dev.statute.spring.webflux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.UnpooledByteBufAllocator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.core.io.buffer.NettyDataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class BodyStreamTest {

  private static DataBuffer buffer(String text) {
    return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void givesTheOctetsOfAllBuffersAsTheyCome() throws Exception {
    BodyStream stream = new BodyStream(Flux.just("ab", "", "c").map(BodyStreamTest::buffer));

    assertThat(stream.readNBytes(1)).containsExactly('a');
    assertThat(stream.available()).isEqualTo(1);
    assertThat(stream.readAllBytes()).containsExactly('b', 'c');
    assertThat(stream.read()).isNegative();
    assertThat(stream.isUnfinished()).isFalse();
  }

  @Test
  void asksTheClientForNothingBeforeSomebodyReadsAndForLittleAhead() throws Exception {
    AtomicInteger sent = new AtomicInteger();
    Flux<DataBuffer> endless =
        Flux.generate(
            sink -> {
              sent.incrementAndGet();
              sink.next(buffer("x"));
            });
    BodyStream stream = new BodyStream(endless);

    assertThat(stream.isOpen()).isFalse();
    assertThat(sent).hasValue(0);
    assertThat(stream.readNBytes(100)).hasSize(100);
    assertThat(sent.get()).isBetween(100, 105);
    stream.release();
  }

  @Test
  void failsInsteadOfWaitingInAThreadThatMustNot() {
    Mono<Integer> reading =
        Mono.fromCallable(() -> new BodyStream(Flux.never()).read())
            .subscribeOn(Schedulers.parallel());

    assertThatThrownBy(reading::block)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("read it in a thread of your own");
  }

  @Test
  void clientThatLeavesIsAFailureToRead() throws Exception {
    BodyStream stream =
        new BodyStream(
            Flux.concat(Flux.just(buffer("a")), Flux.error(new IllegalStateException("reset"))));

    assertThat(stream.read()).isEqualTo('a');
    assertThatThrownBy(stream::read).isInstanceOf(IOException.class);
    assertThatThrownBy(stream::read).isInstanceOf(IOException.class);
  }

  @Test
  void releasedStreamLetsAllBuffersGo() throws Exception {
    NettyDataBufferFactory factory = new NettyDataBufferFactory(UnpooledByteBufAllocator.DEFAULT);
    List<NettyDataBuffer> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      NettyDataBuffer buffer = factory.allocateBuffer(2);
      buffer.write((byte) 1).write((byte) 2);
      all.add(buffer);
    }
    BodyStream stream = new BodyStream(Flux.fromIterable(all));
    assertThat(stream.read()).isEqualTo(1);

    stream.release();

    assertThat(all).allSatisfy(buffer -> assertThat(buffer.getNativeBuffer().refCnt()).isZero());
    assertThatThrownBy(stream::read).isInstanceOf(IOException.class);
  }

  @Test
  void contentThatIsReceivedBeforeEndsOneOctetBeyondTheLimit() {
    Flux<DataBuffer> endless = Flux.generate(sink -> sink.next(buffer("abc")));

    assertThat(new BodyStream(endless).receive(10).block()).hasSize(11);
    assertThat(new BodyStream(Flux.empty()).receive(10).block()).isEmpty();
  }

  @Test
  void postponedContentFailsAndIsKnownToBeWanted() {
    BodyStream stream = new BodyStream(Flux.just(buffer("a")));
    stream.postpone();

    assertThat(stream.isWanted()).isFalse();
    assertThatThrownBy(stream::read).isInstanceOf(IOException.class);
    assertThat(stream.isWanted()).isTrue();
    assertThat(stream.isOpen()).isFalse();
  }
}
