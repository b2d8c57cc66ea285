package dev.statute.rule.message.semantics.syntax;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.SetCookie;
import dev.statute.http.Header;
import dev.statute.law.Law;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.HeaderSections;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.ShownValues;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks for values of fields that do not match the grammar of their definition. */
final class FieldSyntaxCheck implements MessageCheck {

  /** Other checks read these, since messages are framed by them. */
  private static final Set<Header> FRAMING = EnumSet.of(Header.CONTENT_LENGTH, Header.HOST);

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    Report report = new Report(exchange, found);
    HeaderSections.visit(exchange.captured(), (part, fields) -> check(part, fields, report));
  }

  private static void check(MessagePart part, CapturedFields fields, Report report) {
    for (String name : fields.names()) {
      Header.find(name)
          .filter(field -> Directions.allows(field, part) && !FRAMING.contains(field))
          .ifPresent(field -> check(field, fields, part, report));
    }
  }

  private static void check(Header field, CapturedFields fields, MessagePart part, Report report) {
    List<String> lines = fields.all(field.fieldName());
    if (field == Header.SET_COOKIE) {
      lines.forEach(line -> cookie(line, part, report));
    } else if ((lines.size() == 1 || field.isList()) && !isOther(field, fields, report)) {
      FieldCodecs.of(field).ifPresent(codec -> read(field, codec, lines, part, report));
    }
  }

  /** Before RFC 9421, signatures of another grammar had the same name. */
  private static boolean isOther(Header field, CapturedFields fields, Report report) {
    boolean isOldSignature =
        field == Header.SIGNATURE && !fields.has(Header.SIGNATURE_INPUT.fieldName());
    boolean isEmptyStructure =
        fields.all(field.fieldName()).stream().allMatch(String::isBlank)
            && Definitions.isStructured(field, report.exchange().law());
    return isOldSignature || isEmptyStructure;
  }

  private static void cookie(String line, MessagePart part, Report report) {
    try {
      SetCookie.parse(line);
    } catch (FieldSyntaxException fault) {
      add(Header.SET_COOKIE, CookieFaults.of(line), List.of(line), part, report);
    }
  }

  private static void read(
      Header field, FieldCodec<?> codec, List<String> lines, MessagePart part, Report report) {
    try {
      codec.parse(lines);
    } catch (FieldSyntaxException fault) {
      add(field, ShownValues.fault(field, fault), lines, part, report);
    } catch (IllegalArgumentException misfit) {
      add(field, "its parts do not fit together", lines, part, report);
    }
  }

  private static void add(
      Header field, String fault, List<String> lines, MessagePart part, Report report) {
    String name = field.fieldName();
    Law law = report.exchange().law();
    String recipients =
        Definitions.isReadable(field, lines)
            ? ""
            : law.field(name)
                .flatMap(known -> RecipientWords.malformed(known, report.exchange().method()))
                .map(words -> "; " + words)
                .orElse("");
    report.add(
        rule(field, law),
        part,
        name,
        "has a malformed " + name + ": " + fault + recipients,
        "Write its value as " + Definitions.clause(field, law) + " defines it.");
  }

  private static SemanticRule rule(Header field, Law law) {
    return switch (field) {
      case SET_COOKIE -> SemanticRule.FIELD_SYNTAX_SET_COOKIE;
      case COOKIE -> SemanticRule.FIELD_SYNTAX_COOKIE;
      default ->
          Definitions.isDraft(field, law)
              ? SemanticRule.FIELD_SYNTAX_DRAFT
              : SemanticRule.FIELD_SYNTAX;
    };
  }
}
