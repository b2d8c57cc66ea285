package dev.statute.field;

import dev.statute.field.RecipientRules.Malformed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Reads a field that was received, by the rules that its definition has for recipients. */
final class Reception {

  private final FieldDefinition field;
  private final RecipientRules rules;
  private final List<String> lines;

  Reception(Fields fields, FieldDefinition field) {
    this.field = field;
    this.rules = field.recipientRules().forAnyMethod();
    this.lines = rules.countsIn(fields) ? fields.all(field.fieldName()) : List.of();
  }

  /** Reads a field that is not a list; whatever a parser throws is its verdict on the value. */
  <T> Optional<T> single(Function<String, ? extends T> parser) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(lines.size() == 1 ? parser.apply(lines.get(0)) : repeated(parser));
    } catch (RuntimeException malformed) {
      return instead(malformed, parser);
    }
  }

  private <T> T repeated(Function<String, ? extends T> parser) {
    return switch (rules.repeated()) {
      case FIRST -> parser.apply(lines.get(0));
      case SAME -> {
        if (lines.stream().distinct().count() > 1) {
          throw severalLines();
        }
        yield parser.apply(lines.get(0));
      }
      case JOINED -> parser.apply(String.join("; ", lines));
      case REFUSED -> throw severalLines();
    };
  }

  private FieldSyntaxException severalLines() {
    return new FieldSyntaxException(lines.get(1), 0, "one field line of " + field.fieldName());
  }

  private <T> Optional<T> instead(RuntimeException reason, Function<String, ? extends T> parser) {
    Malformed rule = rules.malformed();
    return switch (rule) {
      case ABSENT, REST -> Optional.empty();
      case PAST, UNMATCHED -> Optional.of(substitute(rule, reason, parser));
      case REFUSED -> throw reason;
    };
  }

  /** A parser for another type may not know what a value of the field is read as. */
  private static <T> T substitute(
      Malformed rule, RuntimeException reason, Function<String, ? extends T> parser) {
    try {
      return parser.apply(rule.substitute());
    } catch (RuntimeException unknown) {
      throw reason;
    }
  }

  /** Reads a list; whatever a parser throws is its verdict on the lines. */
  <T> Optional<T> list(Function<List<String>, ? extends T> parser) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(lines));
    } catch (RuntimeException malformed) {
      return switch (rules.malformed()) {
        case ABSENT -> Optional.empty();
        case REST -> rest(malformed, parser);
        case PAST, UNMATCHED, REFUSED -> throw malformed;
      };
    }
  }

  /** Reads the list without its malformed elements. */
  private <T> Optional<T> rest(
      RuntimeException reason, Function<List<String>, ? extends T> parser) {
    List<String> kept = new ArrayList<>();
    for (String element : ListElements.split(lines)) {
      try {
        Objects.requireNonNull(parser.apply(List.of(element)));
        kept.add(element);
      } catch (RuntimeException malformed) {
        // It is left out.
      }
    }
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(kept));
    } catch (RuntimeException conflict) {
      throw reason;
    }
  }
}
