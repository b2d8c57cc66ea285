package dev.statute.law.binary;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.law.Law;
import dev.statute.law.LawSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The law as the RFCs have it, which travels in the processor; read when it is first needed. */
public final class StandardLaw {

  private static final String FOLDER = "/dev/statute/law/";
  private static final String NAME = "http.yaml";

  /** Made of the YAML by the build: that takes as long to read as a small API to compile. */
  private static final String COMPACT = "http.law";

  private @Nullable LawSource file;
  private @Nullable Law law;

  public Law get() {
    if (law == null) {
      law = BinaryLawReader.read(octets(COMPACT));
    }
    return law;
  }

  /** Returns the YAML, which the law of a company extends. */
  public LawSource file() {
    if (file == null) {
      file = new LawSource(NAME, new String(octets(NAME), UTF_8));
    }
    return file;
  }

  private static byte[] octets(String name) {
    try (InputStream stream = StandardLaw.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException(FOLDER + name + " is missing from the processor");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
