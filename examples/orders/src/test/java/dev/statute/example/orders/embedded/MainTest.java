package dev.statute.example.orders.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void printsWhatEachCallAnswered() throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Main.main(new String[0]);
    } finally {
      System.setOut(console);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "POST /orders -> created at /orders/1",
            "POST /orders -> not taken: Order at least one",
            "GET /orders/1 -> Order[id=1, article=tea, quantity=2], tagged \"1-2\"",
            "GET /orders/1 -> still what it was, tagged \"1-2\"",
            "GET /orders/2 -> not found: There is no order 2");
  }
}
