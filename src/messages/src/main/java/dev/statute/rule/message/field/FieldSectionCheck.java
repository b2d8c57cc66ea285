package dev.statute.rule.message.field;

import dev.statute.law.Ground;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import dev.statute.text.Tokens;
import java.util.regex.Pattern;

/** Finds names that are not tokens, and values that no field line can hold (RFC 9110, 5). */
final class FieldSectionCheck implements MessageCheck {

  private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");
  private static final int DELETE = 0x7F;

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    check(exchange, exchange.request().fields(), MessagePart.REQUEST, found);
    for (CapturedResponse interim : exchange.captured().interims()) {
      check(exchange, interim.fields(), MessagePart.INTERIM, found);
    }
    check(exchange, exchange.response().fields(), MessagePart.RESPONSE, found);
    check(exchange, exchange.response().trailers(), MessagePart.RESPONSE, found);
  }

  private static void check(
      JudgedExchange exchange, CapturedFields fields, MessagePart part, MessageViolations found) {
    for (CapturedField line : fields.lines()) {
      if (!Tokens.isToken(line.name())) {
        add(
            exchange.law().general().fieldName().saying("the name of a field is a token"),
            line,
            part,
            MessageWords.message(exchange, part)
                + " has a field with the name "
                + MessageWords.quoted(line.name())
                + ", which is not a token",
            found);
      }
      value(exchange, line, part, found);
    }
  }

  private static void value(
      JudgedExchange exchange, CapturedField line, MessagePart part, MessageViolations found) {
    if (isPlain(line.value())) {
      return;
    }
    String rule = "";
    String words = "";
    if (FOLD.matcher(line.value()).find()) {
      rule = "line-folding";
      words = " has a value that is folded";
    } else if (line.value().chars().anyMatch(c -> c == '\r' || c == '\n' || c == 0)) {
      rule = "field-value-break";
      words = " has a value with a line break or NUL";
    } else if (line.value().chars().anyMatch(FieldSectionCheck::isControl)) {
      rule = "field-value-control";
      words = " has a value with a control character";
    } else if (line.value().chars().anyMatch(c -> c > DELETE)) {
      rule = "field-value-charset";
      words = " has a value with octets outside US-ASCII";
    }
    if (!rule.isEmpty()) {
      String what =
          MessageWords.shown(line.name()) + " in " + MessageWords.message(exchange, part) + words;
      exchange.ground(rule).ifPresent(ground -> add(ground, line, part, what, found));
    }
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isControl(value.charAt(i)) || value.charAt(i) > DELETE) {
        return false;
      }
    }
    return true;
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\t') || c == DELETE;
  }

  private static void add(
      Ground ground, CapturedField line, MessagePart part, String what, MessageViolations found) {
    found.add(FieldMessages.SECTION, ground, part, line.name(), what, "");
  }
}
