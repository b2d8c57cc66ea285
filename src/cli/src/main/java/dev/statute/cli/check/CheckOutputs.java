package dev.statute.cli.check;

import dev.statute.cli.check.CheckedDocument.Judged;
import dev.statute.cli.file.FileFailure;
import dev.statute.cli.file.OutputFile;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes what was found in documents for tools. */
public final class CheckOutputs {

  private CheckOutputs() {}

  /**
   * Returns what was found in SARIF 2.1.0.
   *
   * @param version the version of this library; empty if it is not known
   */
  public static String sarif(DocumentChecks checks, String version) {
    List<Judged> judged = checks.judged();
    if (judged.size() != 1) {
      throw new FileFailure("SARIF is written of one document at a time.");
    }
    return judged.get(0).judgement().sarif(version);
  }

  /** Writes the fixes as a patch. */
  public static void patch(DocumentChecks checks, Path file) {
    ByteArrayOutputStream patch = new ByteArrayOutputStream();
    for (Judged document : checks.judged()) {
      patch.writeBytes(
          document.judgement().patch(name -> Optional.ofNullable(document.sources().get(name))));
    }
    OutputFile.write(file, patch.toByteArray());
  }
}
