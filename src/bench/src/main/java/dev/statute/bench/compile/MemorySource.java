package dev.statute.bench.compile;

import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source in memory. */
final class MemorySource extends SimpleJavaFileObject {

  private final String name;
  private String text;

  MemorySource(String name, String text) {
    super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
    this.name = name;
    this.text = text;
  }

  /** Returns the name of the type. */
  String typeName() {
    return name;
  }

  /** Returns the text. */
  String text() {
    return text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoresEncodingErrors) {
    return text;
  }

  @Override
  public Writer openWriter() {
    return new StringWriter() {
      @Override
      public void close() {
        text = toString();
      }
    };
  }
}
