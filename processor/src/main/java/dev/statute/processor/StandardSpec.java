package dev.statute.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.spec.Spec;
import dev.statute.spec.SpecFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The law as the RFCs have it, which travels in the processor; read when it is first needed. */
final class StandardSpec {

  private static final String FOLDER = "/dev/statute/spec/";
  private static final String NAME = "http.yaml";

  /** Made of the YAML by the build: that takes as long to read as a small API to compile. */
  private static final String COMPACT = "http.spec";

  private @Nullable SpecFile file;
  private @Nullable Spec spec;

  Spec get() {
    if (spec == null) {
      spec = CompactSpecReader.read(octets(COMPACT));
    }
    return spec;
  }

  /** Returns the YAML, which the law of a company extends. */
  SpecFile file() {
    if (file == null) {
      file = new SpecFile(NAME, new String(octets(NAME), UTF_8));
    }
    return file;
  }

  private static byte[] octets(String name) {
    try (InputStream stream = StandardSpec.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException(FOLDER + name + " is missing from the processor");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
