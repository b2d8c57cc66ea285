package dev.statute.capture.har;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HarWriterTest {

  private static final CapturedFields NONE = new CapturedFields(List.of());

  private static CapturedExchange exchange(CapturedContent content) {
    return new CapturedExchange(
        new CapturePlace("t.har", 1, 2),
        Optional.of(Instant.parse("2026-01-02T03:04:05.678Z")),
        new CapturedRequest(
            CapturedVersion.HTTP_1_1,
            "POST",
            "https://api.example/orders?a=b",
            new CapturedFields(List.of(new CapturedField("Host", "api.example"))),
            content),
        List.of(response(103, new CapturedContent.Unknown(), NONE)),
        response(
            200,
            content,
            new CapturedFields(List.of(new CapturedField("Digest", "\u00e9 \"quoted\"")))),
        Set.of(CaptureGap.FRAMING));
  }

  private static CapturedResponse response(
      int status, CapturedContent content, CapturedFields trailers) {
    return new CapturedResponse(
        CapturedVersion.HTTP_2,
        status,
        new CapturedFields(
            List.of(new CapturedField("Link", "</a>"), new CapturedField("Link", "</b>"))),
        content,
        trailers);
  }

  static Stream<CapturedContent> contents() {
    return Stream.of(
        new CapturedContent.Unknown(),
        new CapturedContent.Present(),
        new CapturedContent.Sized(0),
        new CapturedContent.Sized(12),
        new CapturedContent.Whole("caf\u00e9".getBytes(UTF_8), false),
        new CapturedContent.Whole(new byte[] {-1, 0, 1}, true));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void whatIsWrittenIsReadBack(CapturedContent content) throws IOException {
    CapturedExchange exchange = exchange(content);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HarWriter writer = HarWriter.to(out)) {
      writer.write(exchange);
      writer.write(exchange);
    }
    ReadHar read = ReadHar.of(out.toByteArray());
    assertThat(read.problems()).isEmpty();
    assertThat(read.exchanges()).hasSize(2);
    // Versions that cannot both be true are unknown.
    assertThat(read.exchanges().get(0))
        .usingRecursiveComparison()
        .ignoringFields("request.version", "response.version", "interims.version")
        .isEqualTo(exchange);
    assertThat(read.exchanges().get(1).place().line()).isEqualTo(3);
  }

  @Test
  void aFileWithoutExchangesIsOneTooAndMayBeClosedTwice() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HarWriter writer = HarWriter.to(out);
    writer.close();
    writer.close();
    assertThat(ReadHar.of(out.toByteArray()).reading().isWhole()).isTrue();
  }
}
