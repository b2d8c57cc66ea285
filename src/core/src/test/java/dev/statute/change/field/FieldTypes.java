package dev.statute.change.field;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import java.util.List;

/** Gives all fields of a contract another type. */
final class FieldTypes {

  private FieldTypes() {}

  static PublishedContract of(PublishedContract c, String type) {
    return new PublishedContract(
        c.name(),
        c.version(),
        c.role(),
        c.path(),
        c.parents(),
        c.doc(),
        c.law(),
        c.lifecycle(),
        c.schemes(),
        c.operations().stream().map(operation -> of(operation, type)).toList(),
        c.types(),
        c.deviations());
  }

  private static PublishedOperation of(PublishedOperation o, String type) {
    return new PublishedOperation(
        o.key(),
        o.name(),
        o.owner(),
        o.method(),
        o.path(),
        o.doc(),
        o.signature(),
        o.lifecycle(),
        o.security(),
        o.requiredFields(),
        o.contentLimit(),
        o.inputs(),
        o.responses().stream().map(response -> of(response, type)).toList(),
        o.deviations());
  }

  private static PublishedResponse of(PublishedResponse r, String type) {
    List<PublishedField> fields =
        r.fields().stream()
            .map(
                field ->
                    new PublishedField(
                        field.name(),
                        field.isAlways(),
                        type,
                        field.origin(),
                        field.clause(),
                        field.isManaged()))
            .toList();
    return new PublishedResponse(
        r.key(),
        r.status(),
        r.record(),
        r.components(),
        r.isCommon(),
        r.content(),
        r.isContentOpen(),
        r.problemType(),
        fields,
        r.caching(),
        r.doc());
  }
}
