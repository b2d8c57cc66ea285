package dev.statute.openapi.convert;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.text.ContractWriter;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;

/** Converts documents for tests. */
final class Converting {

  static final Law LAW = new Laws().standard();

  private Converting() {}

  static OpenApi read(String document) {
    OpenApiResult result = OpenApiReader.read("api.yaml", document);
    if (result instanceof OpenApiResult.Read read) {
      return read.api();
    }
    throw new AssertionError(result.problems());
  }

  static Conversion convert(String document) {
    return DocumentContracts.of(read(document), LAW, ConvertSettings.of("shop"));
  }

  /** Returns the text of the only contract that a document is, from its operations on. */
  static String text(String document) {
    PublishedContract contract = only(document);
    String text = ContractWriter.write(contract);
    return text.substring(text.indexOf("operations:\n"));
  }

  static PublishedContract only(String document) {
    Conversion conversion = convert(document);
    if (conversion.contracts().size() != 1) {
      throw new AssertionError(conversion.contracts().size() + " contracts");
    }
    return conversion.contracts().get(0);
  }

  /** Returns the types of the only contract, as its text has them. */
  static String types(String document) {
    String text = text(document);
    return text.contains("\ntypes:\n") ? text.substring(text.indexOf("\ntypes:\n") + 8) : "";
  }

  static PublishedOperation operation(String document, String name) {
    return only(document).operation(name).orElseThrow();
  }
}
