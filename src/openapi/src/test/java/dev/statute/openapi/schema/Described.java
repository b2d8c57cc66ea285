package dev.statute.openapi.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.text.ContractFileReader;
import dev.statute.contract.file.text.ContractText;
import dev.statute.law.load.Laws;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.print.DocumentPrinter;
import java.util.List;

/** Makes schemas of types as contract files describe them. */
final class Described {

  private static final String HEAD =
      """
      contract: 1
      api: shop.Articles
      path: /articles
      law: {name: http.yaml, digest: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
      types:
      """;

  private Described() {}

  static SchemaSettings settings() {
    return SchemaSettings.standard(new Laws().standard());
  }

  /** Reads the types as a contract file has them below {@code types}. */
  static PublishedContract contract(String types) {
    ContractText text =
        ContractFileReader.read("test.contract", (HEAD + types.indent(2)).getBytes(UTF_8));
    if (text instanceof ContractText.Intact intact) {
      return intact.contract();
    }
    throw new AssertionError(text);
  }

  /** Returns the components that the use of one type needs, as YAML. */
  static String components(String types, TypeUse use, SchemaSettings settings) {
    Schemas schemas = Schemas.of(List.of(contract(types)), settings);
    schemas.use(use, List.of(), "");
    return yaml(Node.Mapping.of(schemas.components()));
  }

  static String components(String types, String use) {
    return components(types, TypeUse.of(use), settings());
  }

  static String yaml(Node.Mapping node) {
    return DocumentPrinter.yaml(node);
  }
}
