package dev.statute.jakarta;

import dev.statute.jakarta.sample.SampleResources;
import dev.statute.testkit.server.ServerUnderTest;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/** The sample in a container. */
record ContainerUnderTest(List<String> layers, Container container) implements ServerUnderTest {

  @Override
  public InetSocketAddress address() {
    return container.address();
  }

  @Override
  public Optional<String> lacks(String path) {
    boolean isBuffered = layers.get(1).startsWith("jersey") && path.equals("/live");
    return isBuffered
        ? Optional.of("Jersey keeps what is flushed until its buffer of 8 KiB is full")
        : SampleResources.lacks(path);
  }

  @Override
  public void close() {
    container.close();
  }
}
