package dev.statute.openapi.print;

import dev.statute.openapi.document.Node;

/**
 * Writes documents as YAML 1.2 and as JSON (RFC 8259). Lines end with a line feed, and the same
 * values give the same text. Readers of YAML 1.1 and of YAML 1.2 read the same values back.
 */
public final class DocumentPrinter {

  private DocumentPrinter() {}

  /**
   * Returns a document as YAML in block style, without anchors and tags. Texts are in quotes only
   * where some version of YAML takes them for something else.
   *
   * @param document its values, which may be of any kind
   */
  public static String yaml(Node document) {
    StringBuilder out = new StringBuilder();
    new YamlPrinter(out).print(document);
    return out.toString();
  }

  /**
   * Returns a document as JSON, indented by two spaces.
   *
   * @param document its values, which may be of any kind
   */
  public static String json(Node document) {
    StringBuilder out = new StringBuilder();
    new JsonPrinter(out).print(document);
    return out.toString();
  }
}
