package dev.statute.servlet;

import dev.statute.server.Dispatcher;
import dev.statute.testkit.server.ServerUnderTest;

class JettyConformanceTest extends ServletConformance {

  @Override
  ServerUnderTest start(Dispatcher dispatcher) throws Exception {
    return new JettyServer(dispatcher);
  }
}
