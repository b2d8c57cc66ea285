package dev.statute.law.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.law.Law;
import dev.statute.law.binary.BinaryLawReader;
import dev.statute.law.company.ExtensionReader;
import dev.statute.law.company.RuleBook;
import dev.statute.law.yaml.LawReader;
import dev.statute.law.yaml.LawResult;
import dev.statute.law.yaml.LawSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Gives the standard law, which travels with this class, and the laws that extend it. The standard
 * law is read when it is first asked for, once for each instance.
 */
public final class Laws {

  private static final String FOLDER = "/dev/statute/law/";
  private static final String YAML = "http.yaml";

  /** Made of the YAML by the build: that takes as long to read as a small API to compile. */
  private static final String BINARY = "http.law";

  private @Nullable LawSource standardFile;
  private @Nullable Law standard;

  /** Returns the law as the RFCs have it. */
  public Law standard() {
    if (standard == null) {
      standard = BinaryLawReader.read(octets(BINARY));
    }
    return standard;
  }

  /** Returns the YAML of the standard law, which the law of a company extends. */
  public LawSource standardFile() {
    if (standardFile == null) {
      standardFile = new LawSource(YAML, new String(octets(YAML), UTF_8));
    }
    return standardFile;
  }

  /** Reads a law that stands for itself. */
  public static LawResult read(LawSource file) {
    return LawReader.read(file.name(), file.text().getBytes(UTF_8));
  }

  /**
   * Returns a reader of the laws that extend the standard.
   *
   * @param rules knows the rules that a policy names
   */
  public ExtensionReader extensions(RuleBook rules) {
    return new ExtensionReader(standardFile(), standard(), rules);
  }

  /**
   * Reads a law that extends a standard, which another version of this library may have had.
   *
   * @param own the file of a company
   * @param base the file of the standard that it was written for
   * @param rules knows the rules that a policy names
   * @return the law; or the problems of the first of the two files that has any
   */
  public LawResult read(LawSource own, LawSource base, RuleBook rules) {
    if (base.text().equals(standardFile().text())) {
      return extensions(rules).read(own.name(), own.text().getBytes(UTF_8));
    }
    LawResult result = read(base);
    return result
        .law()
        .map(law -> new ExtensionReader(base, law, rules))
        .map(reader -> reader.read(own.name(), own.text().getBytes(UTF_8)))
        .orElse(result);
  }

  private static byte[] octets(String name) {
    try (InputStream stream = Laws.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException(FOLDER + name + " is missing from the processor");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
