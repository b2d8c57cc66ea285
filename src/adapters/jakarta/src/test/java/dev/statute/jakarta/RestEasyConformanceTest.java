package dev.statute.jakarta;

import dev.statute.fixture.LogCapture;
import dev.statute.jakarta.sample.SampleResources;
import dev.statute.testkit.server.ServerConformance;
import dev.statute.testkit.server.ServerUnderTest;
import io.undertow.Version;
import java.util.List;
import org.junit.jupiter.api.AfterAll;

/** The suite on a generated resource class in a container. */
class RestEasyConformanceTest extends ServerConformance {

  private final LogCapture quiet = new LogCapture();

  @Override
  protected ServerUnderTest start() {
    return new ContainerUnderTest(
        List.of("undertow " + Version.getVersionString(), "resteasy 7.0.1"),
        RestEasyContainer.start(new SampleResources(), ""));
  }

  @AfterAll
  void endQuiet() {
    quiet.close();
  }
}
