package dev.statute.jakarta.sample;

import dev.statute.jakarta.StatuteFeature;
import dev.statute.server.Limits;
import dev.statute.server.sample.Reader;
import dev.statute.testkit.server.SampleApi;
import jakarta.ws.rs.core.Application;
import java.util.Optional;
import java.util.Set;

/** The application of the sample. */
public final class SampleResources extends Application {

  /** Makes it. */
  public SampleResources() {}

  /**
   * Tells why an operation of the sample is not there.
   *
   * @param path its path
   * @return why, or nothing
   */
  public static Optional<String> lacks(String path) {
    if (path.startsWith("/status/")) {
      return Optional.of("a contract declares the codes of an operation");
    }
    if (path.startsWith("/interim") || path.startsWith("/later/interim")) {
      return Optional.of("Jakarta REST knows no interim responses");
    }
    if (path.startsWith("/later/timer") || path.startsWith("/later/timeout")) {
      return Optional.of(
          "containers write in the thread that completes a stage, which must not be the timer");
    }
    return path.startsWith("/later/never")
        ? Optional.of("the container bounds how long stages take, or does not")
        : Optional.empty();
  }

  @Override
  @SuppressWarnings("deprecation")
  public Set<Object> getSingletons() {
    Limits limits = Limits.standard().withRequestContent(SampleApi.REQUEST_LIMIT);
    return Set.of(
        new SampleResource(new Samples()),
        new EchoResource(new Echoes()),
        new EchoContentResource(new EchoedContent()),
        new ReadingResource(new Reader()),
        new StatuteFeature(limits));
  }
}
