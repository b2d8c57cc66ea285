package dev.statute.client.conformance;

import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Cases that each of some transports is tested with. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TransportCases {

  /** Gives the transports. */
  protected abstract List<TestedTransport> transports();
}
