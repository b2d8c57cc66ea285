package dev.statute.cli.check;

import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.judge.Judgement;
import dev.statute.openapi.read.OpenApiResult;
import dev.statute.report.SourceText;
import java.util.List;
import java.util.Map;

/** A document that was checked. */
public sealed interface CheckedDocument {

  /** Returns the file, as the user named it. */
  String name();

  /** Returns what is wrong with the document, apart from what the law says of it. */
  List<DocumentProblem> problems();

  /**
   * A document that could be read.
   *
   * @param name the file
   * @param problems what is wrong, and was left out because of that
   * @param judgement what the law says of the rest
   * @param sources the texts of its files, by what places call them
   */
  record Judged(
      String name,
      List<DocumentProblem> problems,
      Judgement judgement,
      Map<String, SourceText> sources)
      implements CheckedDocument {

    /** Copies the collections. */
    public Judged {
      problems = List.copyOf(problems);
      sources = Map.copyOf(sources);
    }
  }

  /**
   * A file that is not a document, or that cannot be read.
   *
   * @param name the file
   * @param problems why
   */
  record Refused(String name, List<DocumentProblem> problems) implements CheckedDocument {

    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }

    /** Makes one of the result of reading. */
    static Refused of(String name, OpenApiResult.Unreadable unreadable) {
      return new Refused(name, unreadable.problems());
    }
  }
}
