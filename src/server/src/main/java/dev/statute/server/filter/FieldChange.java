package dev.statute.server.filter;

import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import java.util.Set;

/** Makes fields that differ a little from others. */
final class FieldChange {

  private FieldChange() {}

  static Fields without(Fields fields, Set<FieldName> names) {
    Fields.Builder rest = Fields.builder();
    for (FieldLine line : fields) {
      if (!names.contains(line.name())) {
        rest.add(line);
      }
    }
    return rest.build();
  }

  /** Puts one field line in place of all lines of the field. */
  static Fields set(Fields fields, String name, String value) {
    return builder(without(fields, Set.of(new FieldName(name)))).add(name, value).build();
  }

  static Fields add(Fields fields, String name, String value) {
    return builder(fields).add(name, value).build();
  }

  private static Fields.Builder builder(Fields fields) {
    Fields.Builder builder = Fields.builder();
    fields.forEach(builder::add);
    return builder;
  }
}
