package dev.statute.rule.field;

import dev.statute.rule.Check;
import java.util.List;

/** The checks of header fields. */
public final class FieldChecks {
  private FieldChecks() {}

  /** Returns all of them. */
  public static List<Check> all() {
    return List.of(
        new ForbiddenFieldCheck(),
        new MisplacedFieldCheck(),
        new ConflictingFieldsCheck(),
        new MirroredFieldCheck(),
        new MirroredStatusCheck(),
        new NegotiatedFieldCheck(),
        new FieldDirectionCheck(),
        new FieldStateCheck(),
        new ManagedFieldCheck(),
        new FreshnessCheck(),
        new AvailableFieldCheck(),
        new MissingFieldCheck(),
        new AnnouncementCheck(),
        new DuplicateFieldCheck(),
        new FieldNameCheck(),
        new OptionalFieldCheck());
  }
}
