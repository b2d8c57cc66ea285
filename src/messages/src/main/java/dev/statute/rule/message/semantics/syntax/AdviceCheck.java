package dev.statute.rule.message.semantics.syntax;

import dev.statute.field.ContentDisposition;
import dev.statute.field.Links;
import dev.statute.field.PreferenceApplied;
import dev.statute.http.Header;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Values;
import java.util.Set;

/** Looks for well-formed values that recipients do not read as they are meant. */
final class AdviceCheck implements MessageCheck {

  private static final String FILENAME = "filename";

  /** Recipients handle any other as the first (RFC 6266, 4.2). */
  private static final Set<String> KNOWN =
      Set.of(ContentDisposition.attachment().type(), "inline", "form-data");

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    CapturedFields fields = exchange.response().fields();
    Report report = new Report(exchange, found);
    Values.read(fields, Header.CONTENT_DISPOSITION, ContentDisposition.CODEC)
        .ifPresent(disposition -> disposition(disposition, report));
    Values.read(fields, Header.LINK, Links.CODEC)
        .filter(links -> links.links().stream().anyMatch(l -> l.parameter("rev").isPresent()))
        .ifPresent(
            links ->
                add(
                    SemanticRule.LINK_RELATION_REV,
                    Header.LINK,
                    "has a link with rev",
                    "Use rel with the relation of the other direction.",
                    report));
    boolean isAsked =
        exchange.request().fields().has(Header.PREFER.fieldName())
            || exchange.mayLack(CaptureGap.REQUEST_FIELDS);
    Values.read(fields, Header.PREFERENCE_APPLIED, PreferenceApplied.CODEC)
        .filter(applied -> !isAsked)
        .ifPresent(
            applied ->
                add(
                    SemanticRule.PREFERENCE_UNASKED,
                    Header.PREFERENCE_APPLIED,
                    "has Preference-Applied, and the request had no Prefer",
                    "Leave it out.",
                    report));
  }

  private static void disposition(ContentDisposition disposition, Report report) {
    if (!KNOWN.contains(disposition.type())) {
      add(
          SemanticRule.DISPOSITION_UNKNOWN,
          Header.CONTENT_DISPOSITION,
          "has a disposition that is neither inline nor attachment",
          "Write attachment.",
          report);
    }
    String name = disposition.parameter(FILENAME).orElse("");
    if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
      add(
          SemanticRule.DISPOSITION_PATH,
          Header.CONTENT_DISPOSITION,
          "has a file name with a path",
          "Send the name alone.",
          report);
    }
    if (name.indexOf('%') >= 0) {
      add(
          SemanticRule.DISPOSITION_PERCENT,
          Header.CONTENT_DISPOSITION,
          "has a filename with a percent sign",
          "Send such a name in filename*.",
          report);
    }
  }

  private static void add(
      SemanticRule rule, Header field, String predicate, String fix, Report report) {
    report.add(rule, MessagePart.RESPONSE, field.fieldName(), predicate, fix);
  }
}
