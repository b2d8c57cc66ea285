package dev.statute.example.orders.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.statute.example.orders.CurlLine;
import dev.statute.example.orders.CurlLines;
import org.junit.jupiter.api.Test;

/** The lines that the server prints do what they promise. */
class CurlTest {

  @Test
  void linesWorkAsPrinted() throws Exception {
    assumeTrue(CurlLines.canRun(), "curl is not installed");
    try (OrderServer server = new OrderServer(0)) {
      assertThat(CurlLines.of(server.uri()).lines().filter(line -> line.startsWith("curl ")))
          .containsExactlyElementsOf(
              CurlLines.all().stream().map(line -> line.command(server.uri())).toList());
      for (CurlLine line : CurlLines.all()) {
        assertThat(line.run(server.uri())).as(line.arguments()).matches(line::isKeptBy);
      }
    }
  }

  @Test
  void answersWithoutContentHaveNone() throws Exception {
    assumeTrue(CurlLines.canRun(), "curl is not installed");
    try (OrderServer server = new OrderServer(0)) {
      for (CurlLine line : CurlLines.all()) {
        String answer = line.run(server.uri());
        boolean hasNone =
            line.status() == 204 || line.status() == 304 || line.arguments().startsWith("-I ");
        assertThat(answer.endsWith("\n\n")).as(line.arguments()).isEqualTo(hasNone);
      }
    }
  }
}
