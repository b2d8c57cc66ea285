package dev.statute.pages.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A sample message is a message of HTTP/1.1. */
class SampleMessageTest {

  @Test
  void linesEndWithCrLfAndTheContentFollowsAnEmptyLine() {
    SampleMessage message =
        new SampleMessage(
            "HTTP/1.1 200 OK",
            List.of(new SampleField("Content-Length", "2", true, "", Optional.empty())),
            "{}",
            "application/json",
            "");
    assertThat(message.text()).isEqualTo("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
  }

  @Test
  void fieldsAreFoundWhateverTheCaseOfTheirNames() {
    assertThat(SamplePage.orders().operations().get(0).request().field("HOST")).isPresent();
  }
}
