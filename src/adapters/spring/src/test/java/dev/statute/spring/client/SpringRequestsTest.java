package dev.statute.spring.client;

import dev.statute.client.conformance.RequestCases;
import dev.statute.client.conformance.TestedTransport;
import java.util.List;

/** The clients of Spring. */
class SpringRequestsTest extends RequestCases {

  @Override
  protected List<TestedTransport> transports() {
    return SpringTransports.all();
  }
}
