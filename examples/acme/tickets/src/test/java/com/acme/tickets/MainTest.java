package com.acme.tickets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MainTest {

  private final PrintStream original = System.out;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void catchOutput() {
    System.setOut(new PrintStream(printed, true, UTF_8));
  }

  @AfterEach
  void releaseOutput() {
    System.setOut(original);
  }

  @Test
  void printsWhatEachCallAnswered() {
    Main.main(new String[0]);

    assertThat(printed.toString(UTF_8).lines())
        .containsExactly(
            "GET /tickets/1 -> Ticket[id=1, subject=tea is cold] (r-1)",
            "DELETE /tickets/1 -> closed (r-2)",
            "GET /tickets/1 -> There is no ticket 1 (r-3)",
            "GET /tickets/1 -> 430, come back in 30 s (r-4)");
  }
}
