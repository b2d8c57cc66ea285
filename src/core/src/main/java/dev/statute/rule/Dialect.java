package dev.statute.rule;

import java.util.List;

/** Words fixes as edits of one kind of source: annotations, a document. */
public interface Dialect {

  /**
   * Returns what to do, as one or more sentences: {@code Declare Allow, or remove this response.}
   *
   * @param fixes alternatives, the best first; one or more
   */
  String sentence(List<Fix> fixes);
}
