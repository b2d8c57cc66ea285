package dev.statute.cli.check;

import dev.statute.cli.check.CheckedDocument.Judged;
import dev.statute.cli.check.CheckedDocument.Refused;
import dev.statute.law.Law;
import dev.statute.openapi.judge.Judge;
import dev.statute.openapi.judge.JudgeSettings;
import dev.statute.openapi.judge.Judgement;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import dev.statute.rule.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some documents that were checked.
 *
 * @param documents the documents, in the order in which they were named
 */
public record DocumentChecks(List<CheckedDocument> documents) {

  /** Copies the list. */
  public DocumentChecks {
    documents = List.copyOf(documents);
  }

  /**
   * Checks a file.
   *
   * @param name what messages call it
   * @param root the folder below which files that it refers to are read
   * @param hasEdits whether fixes are made as edits, which takes time
   */
  public static CheckedDocument check(
      Path file, String name, Path root, Law law, JudgeSettings settings, boolean hasEdits) {
    return check(name, OpenApiReader.read(file, name, root), law, settings, hasEdits);
  }

  /**
   * Checks a text.
   *
   * @param name what messages call it
   * @param hasEdits whether fixes are made as edits, which takes time
   */
  public static CheckedDocument check(
      String name, String text, Law law, JudgeSettings settings, boolean hasEdits) {
    return check(name, OpenApiReader.read(name, text), law, settings, hasEdits);
  }

  private static CheckedDocument check(
      String name, OpenApiResult result, Law law, JudgeSettings settings, boolean hasEdits) {
    if (result instanceof OpenApiResult.Read read) {
      Judgement judgement =
          Judge.judge(read.api(), law, hasEdits ? settings.withSources(read::source) : settings);
      return new Judged(name, read.problems(), judgement, read.sources());
    }
    return Refused.of(name, (OpenApiResult.Unreadable) result);
  }

  /** Returns those that could be read. */
  public List<Judged> judged() {
    return only(Judged.class).toList();
  }

  /** Returns those that could not be read. */
  public List<Refused> refused() {
    return only(Refused.class).toList();
  }

  /** Returns how many findings have at least a severity. */
  public long count(Severity least) {
    return judged().stream()
        .flatMap(document -> document.judgement().results().stream())
        .map(result -> result.finding().severity())
        .filter(severity -> severity != Severity.OFF && severity.compareTo(least) <= 0)
        .count();
  }

  private <T> Stream<T> only(Class<T> type) {
    return documents.stream().filter(type::isInstance).map(type::cast);
  }
}
