package dev.statute.rule.message.semantics.date;

import static dev.statute.rule.message.semantics.report.Rules.rule;

import dev.statute.rule.Basis;
import dev.statute.rule.message.MessageChapter;
import java.util.List;

/** The rules on dates. */
public final class DateMessages {

  private DateMessages() {}

  /** Returns the rules and the checks. */
  public static MessageChapter chapter() {
    return new MessageChapter(
        List.of(
            rule("date-format", Basis.REQUIREMENT, "a date is written as an IMF-fixdate"),
            rule("message-date", Basis.REQUIREMENT, "Last-Modified is not later than Date"),
            rule("message-date", Basis.DOUBT, "Retry-After is not earlier than Date"),
            rule("message-date", Basis.LINT, "Date is the time at which the message was sent"),
            rule("sunset-date", Basis.REQUIREMENT, "Sunset is not earlier than Deprecation")),
        List.of(new DateFormatCheck(), new MessageDateCheck(), new SunsetDateCheck()));
  }
}
