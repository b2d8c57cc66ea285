package dev.statute.openapi.convert.operation;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.shape.ResponseShape;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Presupposition;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.openapi.convert.note.Notes;
import java.util.List;
import java.util.Optional;

/**
 * Adds the header fields of requests that the declared statuses presuppose. Documents leave them
 * out, as they hold for many operations.
 */
final class MissingInputs {

  private final OperationDraft draft;
  private final Law law;
  private final Role role;
  private final Notes notes;
  private final boolean addsPreconditions;

  /**
   * Looks at an operation.
   *
   * @param addsPreconditions whether to add those that keep clients from overwriting each other's
   *     work, too
   */
  MissingInputs(OperationDraft draft, Law law, Role role, Notes notes, boolean addsPreconditions) {
    this.draft = draft;
    this.law = law;
    this.role = role;
    this.notes = notes;
    this.addsPreconditions = addsPreconditions;
  }

  void add() {
    List<ResponseShape> shapes = new Shaper(draft, law, role).shapes();
    for (int i = 0; i < shapes.size(); i++) {
      ResponseDraft response = draft.responses().get(i);
      Optional<Status> status = response.status().known();
      noteNegotiation(response, status);
      if (status.filter(known -> known.permits(draft.source().method(), role)).isPresent()) {
        for (Presupposition unmet : shapes.get(i).unmet()) {
          add(unmet, response);
        }
      }
    }
  }

  private void noteNegotiation(ResponseDraft response, Optional<Status> status) {
    boolean isNegotiated =
        status
            .filter(
                known -> known.presuppositions().stream().anyMatch(Presupposition::orNegotiated))
            .isPresent();
    if (isNegotiated) {
      notes.step(
          "negotiated",
          "took a response for what negotiation by itself leads to, without a parameter",
          response.place());
    }
  }

  private void add(Presupposition unmet, ResponseDraft response) {
    Optional<HeaderField> field = unmet.fields().stream().findFirst().flatMap(law::field);
    if (field.isEmpty() || unmet.content() || unmet.orNegotiated()) {
      return;
    }
    HeaderField.Precondition precondition = field.get().precondition();
    boolean isAsked =
        precondition != null
            && precondition.prevents() == HeaderField.Precondition.Prevented.LOST_UPDATES;
    if (isAsked && !addsPreconditions) {
      notes.step(
          "precondition-asked",
          "left a status without the precondition that it speaks of; check what it means",
          response.place());
      return;
    }
    boolean isThere =
        draft.inputs().stream()
            .anyMatch(
                input ->
                    input.source() == InputSource.HEADER
                        && input.key().equalsIgnoreCase(field.get().name()));
    if (!isThere) {
      PublishedInput input =
          Inputs.single(
              draft.names().take(field.get().name(), "Header"),
              InputSource.HEADER,
              field.get().name(),
              KnownFields.value(field.get()).orElse(TextTypes.STRING),
              false,
              "");
      draft.add(input, response.place());
      notes.step(
          "input-" + field.get().name().toLowerCase(java.util.Locale.ROOT),
          "added a parameter for " + field.get().name() + ", which a declared status answers",
          response.place());
    }
  }
}
