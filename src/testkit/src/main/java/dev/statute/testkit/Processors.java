package dev.statute.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** The annotation processors on the class path of the tests. */
final class Processors {

  private Processors() {}

  /** Returns a new one of each, since each holds on to its compiler. */
  static List<Processor> onClassPath() {
    List<Processor> found = ServiceLoader.load(Processor.class).stream().map(p -> p.get()).toList();
    if (found.isEmpty()) {
      throw new IllegalStateException("no annotation processor is on the class path of the tests");
    }
    return found;
  }

  /** Returns the path that a compiler finds them on, with the libraries that hold some classes. */
  static List<Path> path(Class<?>... libraries) {
    Stream<Class<?>> processors =
        ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::type);
    return Stream.concat(processors, Stream.of(libraries)).map(Library::location).toList();
  }
}
