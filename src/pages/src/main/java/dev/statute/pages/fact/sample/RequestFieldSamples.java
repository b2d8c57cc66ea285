package dev.statute.pages.fact.sample;

import dev.statute.law.HeaderField;
import dev.statute.law.HeaderField.Precondition.Prevented;
import dev.statute.openapi.schema.FieldSyntax;
import dev.statute.pages.fact.subject.PageSubject;
import java.time.Instant;
import java.util.function.IntSupplier;

/** Makes values of request fields by which a request gets a certain answer. */
final class RequestFieldSamples {

  private final PageSubject subject;

  RequestFieldSamples(PageSubject subject) {
    this.subject = subject;
  }

  /**
   * Returns a value of a field.
   *
   * @param isError whether the request is to fail because of the field
   * @param length gives the number of octets of the content that answers it
   */
  String of(HeaderField field, boolean isError, IntSupplier length) {
    Instant now = subject.settings().moment();
    boolean isStale =
        isError
            && field.precondition() != null
            && field.precondition().prevents() == Prevented.LOST_UPDATES;
    Revision known = isStale ? Revision.stale(now) : Revision.first(now);
    return switch (field.type()) {
      case ENTITY_TAG_CONDITION, IF_RANGE -> known.tag().toString();
      case HTTP_DATE -> known.modified().toString();
      case RANGE -> range(isError ? 0 : length.getAsInt());
      case MEDIA_RANGES -> isError ? "application/x-unknown" : example(field);
      case EXPECTATIONS -> isError ? "x-unknown" : example(field);
      default -> example(field);
    };
  }

  /** Returns the range of some octets; of none, one that nothing has. */
  private static String range(int length) {
    return "bytes=" + (length == 0 ? FieldSamples.total() + "-" : "0-" + (length - 1));
  }

  private static String example(HeaderField field) {
    String example = FieldSyntax.of(field.type()).example();
    return example.isEmpty() ? TextFieldSamples.of(field.name()) : example;
  }
}
