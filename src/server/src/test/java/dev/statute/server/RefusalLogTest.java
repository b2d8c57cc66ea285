package dev.statute.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.field.Fields;
import dev.statute.fixture.LogCapture;
import dev.statute.jackson2.JacksonCodec;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A log is read line by line: no client adds a line to it. */
class RefusalLogTest {

  private static final String LINE = "x\r\nSEVERE: the server was sold";

  private final Logger logger = Logger.getLogger("dev.statute.server");
  private final LogCapture log = new LogCapture();

  @AfterEach
  void stop() {
    logger.setLevel(null);
    log.close();
  }

  @Test
  void nothingThatTheClientWroteIsLogged() {
    logger.setLevel(Level.ALL);
    Dispatcher dispatcher =
        Dispatcher.builder(
                new JacksonCodec(),
                Routes.of(
                    Route.of(
                        "GET",
                        "/items",
                        call -> PlainReply.of(200, call.query("id", Integer::valueOf))),
                    Route.of("POST", "/items", call -> PlainReply.of(200, call.body(Object.class)))
                        .reading()))
            .build();
    String encoded = LINE.replace("\r", "%0D").replace("\n", "%0A").replace(" ", "%20");
    Request query = Request.builder("GET", "/items").query("id=" + encoded).build();
    assertThat(dispatcher.answer(query).toCompletableFuture().join().code()).isEqualTo(400);
    Request content =
        Request.builder("POST", "/items")
            .fields(Fields.builder().add("Content-Type", "application/json").build())
            .content(new ByteArrayInputStream(("[\"a\", " + LINE).getBytes(UTF_8)))
            .build();
    assertThat(dispatcher.answer(content).toCompletableFuture().join().code()).isEqualTo(400);
    assertThat(log.records()).hasSize(2).noneMatch(logged -> text(logged).contains("sold"));
  }

  private static String text(LogRecord logged) {
    StringWriter text = new StringWriter().append(logged.getMessage());
    if (logged.getThrown() != null) {
      logged.getThrown().printStackTrace(new PrintWriter(text));
    }
    return text.toString();
  }
}
