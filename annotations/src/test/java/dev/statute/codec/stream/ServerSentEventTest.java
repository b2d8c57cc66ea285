package dev.statute.codec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.codec.Content;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerSentEventTest {

  private static ServerSentEvent received(ServerSentEvent sent) throws IOException {
    Content content = Content.text(sent.toString(), EventStream.MEDIA_TYPE);
    try (EventReader reader = EventStream.read(content)) {
      return reader.next();
    }
  }

  @Test
  void isReceivedAsSent() throws IOException {
    for (String data :
        List.of("", " ", "a", " a", ":", "\n", "a\n", "\na", "a\n\nb", "data: x", "é\0")) {
      ServerSentEvent sent =
          ServerSentEvent.builder()
              .type("change")
              .id(" 17")
              .retry(Duration.ofMillis(5))
              .data(data)
              .build();
      assertThat(received(sent)).isEqualTo(sent).hasSameHashCodeAs(sent);
    }
  }

  @Test
  void endsOfLinesAreTold() throws IOException {
    ServerSentEvent sent = ServerSentEvent.of("a\r\nb\rc\n\r\r\n");
    assertThat(sent.data()).isEqualTo("a\nb\nc\n\n\n");
    assertThat(received(sent)).isEqualTo(sent);
  }

  @Test
  void noPartCanForgeAnother() throws IOException {
    for (String text : List.of("a\nb", "a\rb", "a\r\nb", "a\n")) {
      assertThatIllegalArgumentException().isThrownBy(() -> ServerSentEvent.builder().type(text));
      assertThatIllegalArgumentException().isThrownBy(() -> ServerSentEvent.builder().id(text));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> ServerSentEvent.builder().id("a\0"));
    ServerSentEvent commented =
        ServerSentEvent.builder().comment("x\rdata: forged\n\ndata: forged").data("a").build();
    assertThat(received(commented)).isEqualTo(ServerSentEvent.of("a"));
  }

  @Test
  void textHasToBeWhole() {
    assertThatIllegalArgumentException().isThrownBy(() -> ServerSentEvent.of("\ud800"));
    assertThatIllegalArgumentException().isThrownBy(() -> ServerSentEvent.builder().id("\udc00"));
  }

  @Test
  void timeIsNotNegativeAndInMilliseconds() {
    assertThat(ServerSentEvent.builder().retry(Duration.ofNanos(1_999_999)).build().retry())
        .hasValue(Duration.ofMillis(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServerSentEvent.builder().retry(Duration.ofMillis(-1)));
  }

  @Test
  void withoutDataItIsNotReceived() throws IOException {
    ServerSentEvent noData = ServerSentEvent.builder().id("1").retry(Duration.ZERO).build();
    assertThat(noData.hasData()).isFalse();
    assertThat(noData.data()).isEmpty();
    Content content =
        Content.text(
            "" + noData + ServerSentEvent.keepAlive() + ServerSentEvent.of("a"),
            EventStream.MEDIA_TYPE);
    try (EventReader reader = EventStream.read(content)) {
      assertThat(reader.next().id()).hasValue("1");
      assertThat(reader.hasNext()).isFalse();
    }
  }
}
