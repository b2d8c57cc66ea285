package dev.statute.openapi.read;

import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.model.OpenApi;
import dev.statute.report.SourceText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The result of reading an OpenAPI document. */
public sealed interface OpenApiResult {

  /** Returns what is wrong with the document, apart from what the law says of it. */
  List<DocumentProblem> problems();

  /**
   * A document that has been read.
   *
   * @param api what it declares
   * @param sources the texts of its files, by what places call them
   * @param problems what is wrong with it, and what has been left out because of that
   */
  record Read(OpenApi api, Map<String, SourceText> sources, List<DocumentProblem> problems)
      implements OpenApiResult {

    /** Copies the collections. */
    public Read {
      sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
      problems = List.copyOf(problems);
    }

    /** Returns the text of a file that has been read. */
    public Optional<SourceText> source(String file) {
      return Optional.ofNullable(sources.get(file));
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
