package dev.statute.bench.compile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A file beside classes, in memory. */
final class MemoryResource extends SimpleJavaFileObject {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  MemoryResource(String name) {
    super(URI.create("mem:///" + name), Kind.OTHER);
  }

  @Override
  public OutputStream openOutputStream() {
    return bytes;
  }

  /** Returns how many bytes were written. */
  int size() {
    return bytes.size();
  }
}
