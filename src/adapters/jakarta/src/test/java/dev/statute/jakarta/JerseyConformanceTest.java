package dev.statute.jakarta;

import dev.statute.fixture.LogCapture;
import dev.statute.jakarta.sample.SampleResources;
import dev.statute.testkit.server.ServerConformance;
import dev.statute.testkit.server.ServerUnderTest;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;

/** The suite on a generated resource class in a container. */
class JerseyConformanceTest extends ServerConformance {

  private final LogCapture quiet = new LogCapture();

  @Override
  protected ServerUnderTest start() {
    return new ContainerUnderTest(
        List.of("jetty " + Server.getVersion(), "jersey 4.0.2"),
        JerseyContainer.start(new SampleResources(), ""));
  }

  @AfterAll
  void endQuiet() {
    quiet.close();
  }
}
