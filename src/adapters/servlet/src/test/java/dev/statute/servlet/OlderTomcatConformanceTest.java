package dev.statute.servlet;

import dev.statute.server.Dispatcher;
import dev.statute.testkit.server.ServerUnderTest;

class OlderTomcatConformanceTest extends ServletConformance {

  @Override
  ServerUnderTest start(Dispatcher dispatcher) throws Exception {
    return OlderTomcat.start(dispatcher);
  }
}
