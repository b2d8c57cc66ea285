package dev.statute.bench.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A compiled class in memory. */
final class MemoryClass extends SimpleJavaFileObject {

  private final String name;
  private byte[] octets = new byte[0];

  MemoryClass(String name) {
    super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
    this.name = name;
  }

  /** Returns the binary name. */
  String binaryName() {
    return name;
  }

  /** Returns how many octets it has. */
  int length() {
    return octets.length;
  }

  @Override
  public InputStream openInputStream() {
    return new ByteArrayInputStream(octets);
  }

  @Override
  public OutputStream openOutputStream() {
    return new ByteArrayOutputStream() {
      @Override
      public void close() {
        octets = toByteArray();
      }
    };
  }
}
