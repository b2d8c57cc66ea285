package dev.statute.openapi.convert.diff;

import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.law.Law;
import dev.statute.openapi.convert.Conversion;
import dev.statute.openapi.convert.ConvertSettings;
import dev.statute.openapi.convert.DocumentContracts;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.model.OpenApi;
import java.util.List;
import java.util.Map;

/**
 * One of two APIs that are compared: all of its operations as one contract.
 *
 * @param contract the contract
 * @param conversion the document that it was made of; without places if it was made of contracts
 */
public record DiffSide(PublishedContract contract, Conversion conversion) {

  private static final String NAME = "api.Api";

  /** Makes a side of a document. */
  public static DiffSide of(OpenApi api, Law law) {
    Conversion conversion = DocumentContracts.of(api, law, ConvertSettings.of("api").inOne());
    PublishedContract whole =
        conversion.contracts().isEmpty()
            ? MergedContracts.of(NAME, List.of())
            : conversion.contracts().get(0);
    return new DiffSide(whole, conversion);
  }

  /** Makes a side of contracts, such as those of a jar. */
  public static DiffSide of(List<PublishedContract> contracts) {
    return new DiffSide(
        MergedContracts.of(NAME, contracts),
        new Conversion(List.of(), List.of(), List.of(), Map.of()));
  }

  /** Tells whether it was made of a document. */
  boolean isDocument() {
    return !conversion.places().isEmpty() || !conversion.contracts().isEmpty();
  }

  /** Returns where the document has a part of the contract; no place for contracts. */
  public Place place(Pointer pointer) {
    return conversion.place(contract.name(), pointer);
  }
}
