package dev.statute.spring.client;

import dev.statute.client.conformance.StreamCases;
import dev.statute.client.conformance.TestedTransport;
import java.util.List;

/** The clients of Spring. */
class SpringStreamsTest extends StreamCases {

  @Override
  protected List<TestedTransport> transports() {
    return SpringTransports.all();
  }
}
