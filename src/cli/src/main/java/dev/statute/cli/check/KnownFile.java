package dev.statute.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.cli.file.FileFailure;
import dev.statute.cli.file.InputFile;
import dev.statute.cli.file.OutputFile;
import dev.statute.openapi.judge.Judgement;
import dev.statute.openapi.judge.Judgements;
import dev.statute.pages.topic.KnownRules;
import dev.statute.report.KnownList;
import dev.statute.report.KnownProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads and writes the lists of findings that were there before. */
public final class KnownFile {

  private static final int MAX_BYTES = 64 << 20;

  /** How a list is written anew, whatever calls this. */
  private static final String ANEW = "write the list anew: --write-known, or writeKnown in Maven";

  private KnownFile() {}

  /**
   * Reads a list.
   *
   * @throws FileFailure if the file cannot be read, or a line of it cannot be used
   */
  public static KnownList read(Path file) {
    KnownList list =
        KnownList.read(
            file.toString(), InputFile.text(file, MAX_BYTES), KnownRules.catalogue(), ANEW);
    if (list.problems().stream().anyMatch(KnownProblem::isError)) {
      throw new FileFailure(
          list.problems().stream()
              .map(problem -> problem.message().description())
              .collect(Collectors.joining("\n")));
    }
    return list;
  }

  /**
   * Writes a list of what was found.
   *
   * @return how many findings it has
   * @throws FileFailure if the file cannot be written
   */
  public static long write(Path file, List<Judgement> judgements) {
    String text = new Judgements(judgements).knownText();
    OutputFile.write(file, text.getBytes(UTF_8));
    return text.lines().filter(line -> !line.startsWith("#")).count();
  }
}
