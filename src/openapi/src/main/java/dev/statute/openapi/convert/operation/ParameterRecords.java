package dev.statute.openapi.convert.operation;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedInput;
import dev.statute.openapi.convert.name.PackageNames;
import dev.statute.openapi.convert.note.Notes;
import java.util.ArrayList;
import java.util.List;

/** Puts parameters of a query into records where a method cannot have so many. */
final class ParameterRecords {

  /** A method takes 255 values, and some count twice. */
  private static final int MOST = 120;

  private static final int IN_RECORD = 100;

  private ParameterRecords() {}

  /** Returns the inputs of an operation, so few that a method can take them. */
  static List<PublishedInput> of(OperationDraft draft, PackageNames names, Notes notes) {
    List<PublishedInput> inputs = draft.inputs();
    if (inputs.size() <= MOST) {
      return inputs;
    }
    notes.step(
        "parameter-records",
        "put parameters of the query into records, since a method takes 255 values",
        draft.source().methodPlace());
    List<PublishedInput> kept = new ArrayList<>();
    List<PublishedInput> moved = new ArrayList<>();
    inputs.forEach(input -> (isSingle(input) ? moved : kept).add(input));
    for (int i = 0; i < moved.size(); i += IN_RECORD) {
      String name = draft.names().take("query", "");
      kept.add(
          Inputs.object(
              name,
              name,
              names.qualified(names.take(draft.typeName() + "Query", "")),
              true,
              "form",
              moved.subList(i, Math.min(moved.size(), i + IN_RECORD)),
              ""));
    }
    return kept;
  }

  private static boolean isSingle(PublishedInput input) {
    return input.source() == InputSource.QUERY && input.members().isEmpty();
  }
}
