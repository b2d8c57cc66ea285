package dev.statute.cli.command;

import dev.statute.cli.check.Checks;
import dev.statute.cli.check.KnownFile;
import dev.statute.cli.file.WrongValue;
import dev.statute.report.KnownList;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options about the findings that were there before. */
final class KnownOption {

  @Option(
      names = "--known",
      paramLabel = "FILE",
      description = "A list of known findings: they are not reported again.")
  private @Nullable Path file;

  @Option(names = "--write-known", description = "Writes what is found now to the file of --known.")
  private boolean isWritten;

  /** Tells whether the list is written, so that nothing that it has is a failure. */
  boolean isWritten() {
    return isWritten;
  }

  /** Returns the list, if there is one that is not to be written anew. */
  Optional<KnownList> list() {
    if (isWritten && file == null) {
      throw new WrongValue("--write-known needs --known FILE, the file that is written.");
    }
    return file == null || isWritten ? Optional.empty() : Optional.of(KnownFile.read(file));
  }

  /** Writes the list, if that is asked for. */
  void write(Checks checks, Session session) {
    if (isWritten && file != null) {
      long count = KnownFile.write(file, checks.judgements());
      session.tell(
          file
              + " has "
              + count
              + (count == 1 ? " finding" : " findings")
              + " now. Check with --known "
              + file
              + " from now on.");
    }
  }
}
