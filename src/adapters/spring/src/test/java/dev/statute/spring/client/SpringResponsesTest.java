package dev.statute.spring.client;

import dev.statute.client.conformance.ResponseCases;
import dev.statute.client.conformance.TestedTransport;
import java.util.List;

/** The clients of Spring. */
class SpringResponsesTest extends ResponseCases {

  @Override
  protected List<TestedTransport> transports() {
    return SpringTransports.all();
  }
}
