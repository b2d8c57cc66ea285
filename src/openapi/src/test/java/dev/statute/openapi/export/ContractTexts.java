package dev.statute.openapi.export;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.text.ContractFileReader;
import dev.statute.contract.file.text.ContractText;
import dev.statute.law.load.Laws;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.print.DocumentPrinter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads contracts for tests, and shows parts of documents. */
final class ContractTexts {

  static final ExportSettings SETTINGS = ExportSettings.standard(new Laws().standard());

  private ContractTexts() {}

  /** Reads a contract of {@code shop.Orders} whose operations and types are given. */
  static PublishedContract orders(String rest) {
    return contract("shop.Orders", rest);
  }

  static PublishedContract contract(String name, String rest) {
    String text = "contract: 1\napi: " + name + "\nlaw: {name: http.yaml, digest: \"0\"}\n" + rest;
    ContractText read =
        ContractFileReader.read(name + ".contract", text.getBytes(StandardCharsets.UTF_8));
    if (read instanceof ContractText.Unreadable unreadable) {
      throw new AssertionError(unreadable.problems());
    }
    return ((ContractText.Intact) read).contract();
  }

  static Node.Mapping export(PublishedContract... contracts) {
    return OpenApiExport.of(List.of(contracts), SETTINGS).document();
  }

  /** Returns what stands in a document behind some keys, as YAML. */
  static String yaml(Node.Mapping document, String... keys) {
    Node node = document;
    for (String key : keys) {
      node =
          node instanceof Node.Sequence sequence
              ? sequence.nodes().get(Integer.parseInt(key))
              : node.asMapping().orElseThrow().get(key).orElseThrow(() -> missing(key, document));
    }
    return DocumentPrinter.yaml(node);
  }

  private static AssertionError missing(String key, Node document) {
    return new AssertionError("no " + key + " in\n" + DocumentPrinter.yaml(document));
  }
}
