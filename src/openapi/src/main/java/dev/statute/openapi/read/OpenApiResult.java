package dev.statute.openapi.read;

import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.model.OpenApi;
import java.util.List;

/** The result of reading an OpenAPI document. */
public sealed interface OpenApiResult {

  /** Returns what is wrong with the document, apart from what the law says of it. */
  List<DocumentProblem> problems();

  /**
   * A document that has been read.
   *
   * @param api what it declares
   * @param problems what is wrong with it, and what has been left out because of that
   */
  record Read(OpenApi api, List<DocumentProblem> problems) implements OpenApiResult {

    /** Copies the list. */
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * A file that cannot be read, or that is not an OpenAPI document.
   *
   * @param problems why; at least one
   */
  record Unreadable(List<DocumentProblem> problems) implements OpenApiResult {

    /** Copies the list. */
    public Unreadable {
      problems = List.copyOf(problems);
    }
  }
}
