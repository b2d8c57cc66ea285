package dev.statute.rule.field;

import dev.statute.contract.Contract;
import dev.statute.contract.Response;
import dev.statute.contract.Site;
import dev.statute.law.HeaderField;
import dev.statute.rule.Fix;
import java.util.List;

/**
 * A header field that a response declares and the law knows, whatever the status of the response.
 *
 * @param response the response
 * @param field the field
 * @param site where the response declares it
 */
record ResponseField(Response response, HeaderField field, Site site) {
  /** Returns the fields of all responses that a contract declares, as often as it does. */
  static List<ResponseField> in(Contract contract) {
    return contract.declaredResponses().stream()
        .flatMap(response -> of(response).stream())
        .toList();
  }

  private static List<ResponseField> of(Response response) {
    return response.fields().stream()
        .flatMap(
            declared ->
                declared.ref().known().stream()
                    .map(field -> new ResponseField(response, field, declared.site())))
        .toList();
  }

  /** Returns how a message begins: {@code 204 No Content declares Content-Length}. */
  String declaration() {
    return response.status().title() + " declares " + field.name();
  }

  /** Returns the fix that removes it. */
  Fix removal() {
    return new Fix.RemoveField(response, field);
  }
}
