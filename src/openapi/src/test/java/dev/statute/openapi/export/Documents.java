package dev.statute.openapi.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.document.DocumentBounds;
import dev.statute.openapi.document.DocumentReader;
import dev.statute.openapi.document.DocumentText;
import dev.statute.openapi.document.Node;

/** Reads documents for tests. */
public final class Documents {

  private Documents() {}

  /** Reads YAML or JSON, whose places are in a file of this name. */
  public static Node.Mapping read(String file, String text) {
    return (Node.Mapping) node(file, text);
  }

  /** Reads a value of any kind. */
  public static Node node(String file, String text) {
    DocumentText read = DocumentReader.read(file, text, DocumentBounds.STANDARD);
    assertThat(read.problems()).isEmpty();
    return read.root().orElseThrow();
  }
}
