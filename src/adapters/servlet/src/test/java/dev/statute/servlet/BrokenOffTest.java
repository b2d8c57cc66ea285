package dev.statute.servlet;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.fixture.LogCapture;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Dispatcher;
import dev.statute.server.sample.SampleRoutes;
import dev.statute.testkit.server.ServerUnderTest;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A response that breaks off while its end is the end of the connection (RFC 9112, 6.3). */
class BrokenOffTest {

  private final LogCapture quiet = new LogCapture();

  @AfterEach
  void endQuiet() {
    quiet.close();
  }

  @Test
  void undertowResetsTheConnectionThatTheClientWantedClosed() throws Exception {
    Dispatcher dispatcher = Dispatcher.builder(new JacksonCodec(), SampleRoutes.all()).build();
    try (ServerUnderTest server = new UndertowServer(dispatcher);
        Socket client = new Socket(server.address().getAddress(), server.address().getPort())) {
      client
          .getOutputStream()
          .write("GET /broken HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n".getBytes(US_ASCII));
      assertThatThrownBy(() -> client.getInputStream().readAllBytes())
          .isInstanceOf(IOException.class);
    }
  }
}
