package dev.statute.conformance.door;

import dev.statute.field.FieldLine;
import dev.statute.field.Fields;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import java.util.ArrayList;
import java.util.List;

/** Makes captured fields of those of servers and clients. */
final class SeenFields {

  private SeenFields() {}

  static CapturedFields of(Fields fields) {
    List<CapturedField> lines = new ArrayList<>();
    for (FieldLine line : fields) {
      lines.add(new CapturedField(line.name().toString(), line.value()));
    }
    return new CapturedFields(lines);
  }

  static CapturedFields none() {
    return new CapturedFields(List.of());
  }
}
