package dev.statute.servlet;

import dev.statute.server.Dispatcher;
import dev.statute.testkit.server.ServerUnderTest;

class UndertowConformanceTest extends ServletConformance {

  @Override
  ServerUnderTest start(Dispatcher dispatcher) throws Exception {
    return new UndertowServer(dispatcher);
  }
}
