package dev.statute.example.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines that the server prints do what they promise. */
class CurlTest {

  @Test
  void linesWorkAsPrinted() throws Exception {
    assumeTrue(isInstalled(), "curl is not installed");
    try (OrderServer server = new OrderServer(0)) {
      List<String> answers = new ArrayList<>();
      for (String line : CurlLines.of(server.uri()).lines().toList()) {
        if (line.startsWith("curl ")) {
          answers.add(answer(line.replaceFirst("curl", "curl -s --max-time 20")));
        }
      }

      assertThat(answers).hasSize(8);
      assertThat(answers.get(0))
          .startsWith("HTTP/1.1 201 ")
          .contains("Location: /orders/1")
          .endsWith("{\"id\":1,\"article\":\"tea\",\"quantity\":2}");
      assertThat(answers.get(1)).startsWith("HTTP/1.1 200 ").contains("Etag: \"1-2\"");
      assertThat(answers.get(2)).startsWith("HTTP/1.1 304 ").endsWith("\n\n");
      assertThat(answers.get(3)).startsWith("HTTP/1.1 200 ").endsWith("\n\n");
      assertThat(answers.get(4))
          .startsWith("HTTP/1.1 400 ")
          .contains("application/problem+json", "The path variable 'id' is not valid.");
      assertThat(answers.get(5)).startsWith("HTTP/1.1 422 ").contains("Order at least one");
      assertThat(answers.get(6)).startsWith("HTTP/1.1 405 ").contains("Allow: GET, HEAD, OPTIONS");
      assertThat(answers.get(7)).startsWith("HTTP/1.1 204 ").contains("Allow: POST, OPTIONS");
    }
  }

  private static boolean isInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder("curl", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String answer(String line) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sh", "-c", line).redirectErrorStream(true).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return answer.replace("\r", "");
  }
}
