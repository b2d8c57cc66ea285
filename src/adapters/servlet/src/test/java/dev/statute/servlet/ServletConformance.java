package dev.statute.servlet;

import dev.statute.fixture.LogCapture;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Dispatcher;
import dev.statute.server.Limits;
import dev.statute.server.sample.SampleRoutes;
import dev.statute.testkit.server.SampleApi;
import dev.statute.testkit.server.ServerConformance;
import dev.statute.testkit.server.ServerUnderTest;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;

/** The suite on a container. */
abstract class ServletConformance extends ServerConformance {

  private final LogCapture quiet = new LogCapture();

  abstract ServerUnderTest start(Dispatcher dispatcher) throws Exception;

  @Override
  protected final ServerUnderTest start() throws IOException {
    Limits limits =
        Limits.standard()
            .withRequestContent(SampleApi.REQUEST_LIMIT)
            .withAnswerTime(SampleApi.ANSWER_TIME);
    try {
      return start(
          Dispatcher.builder(new JacksonCodec(), SampleRoutes.all()).limits(limits).build());
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  @AfterAll
  final void endQuiet() {
    quiet.close();
  }
}
