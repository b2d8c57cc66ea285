package dev.statute.processor;

import dev.statute.spec.Spec;
import dev.statute.spec.SpecReader;
import dev.statute.spec.SpecResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The law as the RFCs have it, which travels in the processor; read when it is first needed. */
final class StandardSpec {

  private static final String RESOURCE = "/dev/statute/spec/http.yaml";

  private @Nullable Spec spec;

  Spec get() {
    if (spec == null) {
      spec = read();
    }
    return spec;
  }

  private static Spec read() {
    try (InputStream stream = StandardSpec.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the processor");
      }
      SpecResult result = SpecReader.read("http.yaml", stream.readAllBytes());
      return result
          .spec()
          .orElseThrow(() -> new IllegalStateException(result.problems().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
