package dev.statute.rule.field;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.RequestInput;
import dev.statute.law.HeaderField;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import java.util.List;

/**
 * A header field that an operation takes from a request and the law knows.
 *
 * @param operation the operation
 * @param input the input that takes it
 * @param field the field
 */
record InputField(Operation operation, RequestInput.Field input, HeaderField field) {
  /** Returns the fields that the operations of a contract take. */
  static List<InputField> in(Contract contract) {
    return contract.operations().stream().flatMap(operation -> of(operation).stream()).toList();
  }

  /** Returns the fields that an operation takes. */
  static List<InputField> of(Operation operation) {
    return operation
        .inputs(RequestInput.Field.class)
        .flatMap(
            input ->
                input.ref().known().stream().map(field -> new InputField(operation, input, field)))
        .toList();
  }

  /** Returns how a message begins: {@code known is bound to ETag}. */
  String binding() {
    return input.name() + " is bound to " + field.name();
  }

  /** Returns the fix that removes the input. */
  Fix removal() {
    return new Fix.RemoveInput(input);
  }

  /** Makes a violation at the input that is about the operation. */
  Violation violation(String what, String why, Fix... fixes) {
    return Violation.of(input.site(), operation.site(), what, why, fixes);
  }
}
