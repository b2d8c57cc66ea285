package dev.statute.rule.message.semantics.syntax;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.http.Header;
import dev.statute.law.Clause;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import java.util.List;
import java.util.Optional;

/** What the definition of a field says of its values. */
final class Definitions {

  private static final String STRUCTURED_FIELDS = "RFC 9651";

  private Definitions() {}

  /** Returns the clause that defines the field. */
  static String clause(Header field, Law law) {
    return law.field(field.fieldName())
        .map(HeaderField::clause)
        .map(Clause::toString)
        .orElse("the law");
  }

  /** Tells whether an Internet draft defines the field. */
  static boolean isDraft(Header field, Law law) {
    return law.field(field.fieldName())
        .filter(known -> Clause.isDraft(known.clause().document()))
        .isPresent();
  }

  /** Tells whether it is a Structured Field, whose empty lists recipients read. */
  static boolean isStructured(Header field, Law law) {
    return law.field(field.fieldName())
        .map(known -> known.recipient().malformed())
        .filter(rule -> rule.ground().clause().document().equals(STRUCTURED_FIELDS))
        .isPresent();
  }

  /** Tells whether recipients read a malformed value all the same, as its codec does. */
  static boolean isReadable(Header field, List<String> lines) {
    Optional<FieldCodec<?>> codec = FieldCodecs.of(field);
    boolean isReplaced =
        switch (field.recipientRules().malformed()) {
          case PAST, UNMATCHED, REST -> true;
          case ABSENT, REFUSED -> false;
        };
    return !isReplaced && codec.filter(known -> receives(known, field, lines)).isPresent();
  }

  private static boolean receives(FieldCodec<?> codec, Header field, List<String> lines) {
    try {
      FieldName name = new FieldName(field.fieldName());
      Fields fields = new Fields(lines.stream().map(line -> new FieldLine(name, line)).toList());
      return codec.receive(fields, field).isPresent();
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }
}
