package dev.statute.cli.command;

import dev.statute.cli.file.LawFile;
import dev.statute.law.Law;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the law of a company. */
final class LawOption {

  @Option(
      names = "--law",
      paramLabel = "FILE",
      description = "The law of your company, which extends HTTP's: acme-http.yaml.")
  private @Nullable Path file;

  /** Returns the law to judge by. */
  Law law() {
    return LawFile.read(Optional.ofNullable(file));
  }
}
