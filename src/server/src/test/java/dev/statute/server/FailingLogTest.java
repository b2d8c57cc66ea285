package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A log that fails costs nobody the answer. */
class FailingLogTest {

  private static final Logger LOGGER = Logger.getLogger("dev.statute.server");

  private final Handler failing =
      new Handler() {
        @Override
        public void publish(LogRecord event) {
          throw new IllegalStateException("the disk is full");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void begin() {
    LOGGER.addHandler(failing);
    LOGGER.setUseParentHandlers(false);
  }

  @AfterEach
  void end() {
    LOGGER.removeHandler(failing);
    LOGGER.setUseParentHandlers(true);
  }

  @Test
  void failuresAreAnswered() {
    Route now =
        Route.of(
            "GET",
            "/now",
            call -> {
              throw new IllegalStateException();
            });
    Route later =
        Route.async(
            "GET", "/later", call -> CompletableFuture.failedFuture(new IllegalStateException()));
    Routes routes = Routes.of(now, later);
    assertThat(Requests.answer(routes, Requests.get("/now")).code()).isEqualTo(500);
    assertThat(Requests.answer(routes, Requests.get("/later")).code()).isEqualTo(500);
  }
}
