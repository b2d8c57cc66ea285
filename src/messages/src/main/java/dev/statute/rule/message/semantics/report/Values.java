package dev.statute.rule.message.semantics.report;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.HttpDate;
import dev.statute.http.Header;
import dev.statute.rule.message.CapturedFields;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the fields of a message; nothing of those that are malformed, which other rules report. */
public final class Values {

  private Values() {}

  /**
   * Reads a field as a sender may generate it.
   *
   * @return the value; nothing without the field, of a malformed one, and of several lines of a
   *     field that is not a list
   */
  public static <T> Optional<T> read(CapturedFields fields, Header field, FieldCodec<T> codec) {
    List<String> lines = fields.all(field.fieldName());
    if (lines.isEmpty() || (lines.size() > 1 && !codec.isList())) {
      return Optional.empty();
    }
    try {
      return Optional.of(codec.parse(lines));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** Reads a date; also one with the slips that senders are known for. */
  public static Optional<Instant> date(CapturedFields fields, Header field) {
    List<String> lines = fields.all(field.fieldName());
    if (lines.size() != 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(HttpDate.parseReceived(lines.get(0)).instant());
    } catch (FieldSyntaxException malformed) {
      return Optional.empty();
    }
  }
}
