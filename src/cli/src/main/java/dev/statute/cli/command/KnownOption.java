package dev.statute.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.cli.check.CheckedDocument.Judged;
import dev.statute.cli.check.DocumentChecks;
import dev.statute.cli.file.InputFile;
import dev.statute.cli.file.OutputFile;
import dev.statute.openapi.judge.Judge;
import dev.statute.openapi.judge.JudgeSettings;
import dev.statute.report.KnownList;
import dev.statute.report.KnownProblem;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options about the findings that were there before. */
final class KnownOption {

  private static final int MAX_BYTES = 64 << 20;

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

  /** Returns settings that have the list. */
  JudgeSettings in(JudgeSettings settings) {
    if (isWritten && file == null) {
      throw new CommandFailure(
          Exit.USAGE, "--write-known needs --known FILE, the file that is written.");
    }
    if (file == null || isWritten) {
      return settings;
    }
    KnownList list =
        KnownList.read(file.toString(), InputFile.text(file, MAX_BYTES), Judge.catalogue());
    if (list.problems().stream().anyMatch(KnownProblem::isError)) {
      throw new CommandFailure(
          Exit.UNREADABLE,
          list.problems().stream()
              .map(problem -> problem.message().description())
              .collect(Collectors.joining("\n")));
    }
    return settings.withKnown(list);
  }

  /** Writes the list, if that is asked for. */
  void write(DocumentChecks checks, Session session) {
    if (isWritten && file != null) {
      String text = Judge.knownText(checks.judged().stream().map(Judged::judgement).toList());
      OutputFile.write(file, text.getBytes(UTF_8));
      long count = text.lines().filter(line -> !line.startsWith("#")).count();
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
