package dev.statute.law.load;

import dev.statute.law.Law;
import dev.statute.law.binary.BinaryLawWriter;
import dev.statute.law.yaml.LawReader;
import dev.statute.law.yaml.LawResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns the YAML of a law into its binary form; the build does so with the standard law. */
public final class LawCompiler {

  private LawCompiler() {}

  /**
   * Reads a law from YAML and writes it in the binary form.
   *
   * @param arguments the two files
   * @throws IOException if a file cannot be read or written, or something is wrong in the YAML
   */
  public static void main(String[] arguments) throws IOException {
    Path yaml = Path.of(arguments[0]);
    LawResult result = LawReader.read(yaml.toString(), Files.readAllBytes(yaml));
    Law law = result.law().orElseThrow(() -> new IOException(String.valueOf(result.problems())));
    Path binary = Path.of(arguments[1]);
    Files.createDirectories(binary.getParent());
    Files.write(binary, BinaryLawWriter.write(law));
  }
}
