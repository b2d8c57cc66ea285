package dev.statute.server.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.server.sink.Framing;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values are from RFC 9110, 8.6, 9.3.2 and 15, and RFC 9112, 6.3. */
class ResponsePlanTest {

  private static Optional<Content> content(String kind) {
    MediaType type = MediaType.of("a", "b");
    return switch (kind) {
      case "none" -> Optional.empty();
      case "empty" -> Optional.of(Content.bytes(new byte[0], type));
      case "known" -> Optional.of(Content.bytes(new byte[5], type));
      default -> Optional.of(Content.stream(() -> new ByteArrayInputStream(new byte[5]), type));
    };
  }

  @ParameterizedTest
  @CsvSource({
    // A response without content.
    "200, none, WANTED, Announced[length=0]",
    "200, none, DESCRIBED, Announced[length=0]",
    "200, none, UNKNOWN, Bare[]",
    "200, empty, WANTED, Announced[length=0]",
    // HEAD tells the length that GET would have.
    "200, known, DESCRIBED, Announced[length=5]",
    "404, known, UNKNOWN, Announced[length=5]",
    // No content whatever the reply has.
    "204, known, WANTED, Bare[]",
    "304, known, WANTED, Bare[]",
    "304, unknown, DESCRIBED, Bare[]",
    "205, known, WANTED, Announced[length=0]",
    "205, none, UNKNOWN, Announced[length=0]",
  })
  void nothingButTheHeaderSection(
      int code, String content, RequestedContent request, String framing) {
    ResponsePlan plan = ResponsePlan.of(code, content(content), request);
    assertThat(plan).isInstanceOf(ResponsePlan.HeadOnly.class);
    Framing planned = ((ResponsePlan.HeadOnly) plan).framing();
    assertThat(planned).hasToString(framing);
    assertThat(planned.hasContent()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"200", "299", "404", "500", "599"})
  void contentOfKnownLength(int code) {
    ResponsePlan plan = ResponsePlan.of(code, content("known"), RequestedContent.WANTED);
    assertThat(plan).isInstanceOf(ResponsePlan.Whole.class);
    Framing.Sized framing = ((ResponsePlan.Whole) plan).framing();
    assertThat(framing.length()).isEqualTo(5);
    assertThat(framing.hasContent()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "WANTED, 5, Sized[length=5]",
    "WANTED, 0, Announced[length=0]",
    "WANTED, , Streamed[]",
    "DESCRIBED, 5, Announced[length=5]",
    "DESCRIBED, , Bare[]",
    "UNKNOWN, 5, Announced[length=5]",
    "UNKNOWN, , Bare[]",
  })
  void contentOfUnknownLength(RequestedContent request, Integer length, String framing) {
    ResponsePlan plan = ResponsePlan.of(200, content("unknown"), request);
    assertThat(plan).isInstanceOf(ResponsePlan.Measured.class);
    ResponsePlan.Measured measured = (ResponsePlan.Measured) plan;
    assertThat(length == null ? measured.framing() : measured.framing(length)).hasToString(framing);
  }
}
