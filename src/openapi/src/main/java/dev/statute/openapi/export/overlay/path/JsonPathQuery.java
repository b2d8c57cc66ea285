package dev.statute.openapi.export.overlay.path;

import dev.statute.openapi.document.Node;
import java.util.List;

/** A query of JSONPath (RFC 9535). */
public final class JsonPathQuery {

  /** The longest query that is read. */
  public static final int MAX_LENGTH = 10_000;

  private final Query query;

  private JsonPathQuery(Query query) {
    this.query = query;
  }

  /**
   * Reads a query.
   *
   * @throws JsonPathException if it is none, with the place and what is expected there
   */
  public static JsonPathQuery parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new JsonPathException("the query is longer than " + MAX_LENGTH + " characters");
    }
    return new JsonPathQuery(QueryParser.parse(text));
  }

  /**
   * Returns the values that it selects in a document, in the order of the document; a value that is
   * selected twice is there twice.
   *
   * @throws JsonPathException if it looks at more than 1,000,000 values, or takes too long
   */
  public List<Located> select(Node document) {
    return new Evaluation(document).select(query);
  }
}
