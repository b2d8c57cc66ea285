package dev.statute.testing;

import dev.statute.codec.Codec;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Finds the codec of an application. */
final class Codecs {

  private Codecs() {}

  /** Gives the codec that the class loader provides. */
  static Codec only(ClassLoader loader) {
    List<ServiceLoader.Provider<Codec>> found =
        ServiceLoader.load(Codec.class, loader).stream().toList();
    if (found.isEmpty()) {
      throw new IllegalStateException(
          "There is no codec. Add statute-jackson to the class path, or name a codec:"
              + " InMemory.of(routes, new MyCodec())");
    }
    if (found.size() > 1) {
      throw new IllegalStateException(
          "There are "
              + found.size()
              + " codecs: "
              + found.stream().map(one -> one.type().getName()).collect(Collectors.joining(", "))
              + ". Name one: InMemory.of(routes, new "
              + found.get(0).type().getSimpleName()
              + "())");
    }
    return found.get(0).get();
  }
}
