package dev.statute.rule.message.semantics.caching;

import dev.statute.field.CacheControl;
import dev.statute.http.Header;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Values;
import dev.statute.text.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for single directives of Cache-Control that caches do not read as they are meant. */
final class CacheDirectiveCheck implements MessageCheck {

  private static final String FIELD = Header.CACHE_CONTROL.fieldName();

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    Report report = new Report(exchange, found);
    check(MessagePart.REQUEST, exchange.request().fields(), report);
    check(MessagePart.RESPONSE, exchange.response().fields(), report);
  }

  private static void check(MessagePart part, CapturedFields fields, Report report) {
    if (Values.read(fields, Header.CACHE_CONTROL, CacheControl.CODEC).isEmpty()) {
      return;
    }
    List<WrittenDirective> written = WrittenDirective.read(fields.all(FIELD));
    Map<String, WrittenDirective> seen = new HashMap<>();
    for (WrittenDirective directive : written) {
      KnownDirective.of(directive.name())
          .ifPresentOrElse(
              known -> check(directive, known, part, report),
              () -> unknown(directive, part, report));
      WrittenDirective first = seen.putIfAbsent(directive.key(), directive);
      if (first != null && !first.value().equals(directive.value()) && !isNames(directive)) {
        String predicate = "has the directives " + quoted(first) + " and " + quoted(directive);
        add(SemanticRule.CACHE_DIRECTIVE_REPEATED, part, predicate, "Send one of them.", report);
      }
    }
  }

  private static boolean isNames(WrittenDirective directive) {
    return KnownDirective.of(directive.name())
        .filter(known -> known.argument() == KnownDirective.Argument.NAMES)
        .isPresent();
  }

  private static void check(
      WrittenDirective directive, KnownDirective known, MessagePart part, Report report) {
    boolean isRequest = part == MessagePart.REQUEST;
    if (isRequest ? !known.isForRequests() : !known.isForResponses()) {
      add(
          SemanticRule.CACHE_DIRECTIVE_DIRECTION,
          part,
          "has the directive "
              + quoted(directive)
              + ", which means something only in "
              + (isRequest ? "responses" : "requests"),
          "Leave it out.",
          report);
      return;
    }
    if (!directive.name().equals(directive.key())) {
      add(
          SemanticRule.CACHE_DIRECTIVE_CASE,
          part,
          "has the directive " + quoted(directive) + " in capitals",
          "Write " + directive.key() + ".",
          report);
    }
    argument(directive, known, part, report);
  }

  private static void argument(
      WrittenDirective directive, KnownDirective known, MessagePart part, Report report) {
    boolean isMissing = directive.argument().isEmpty();
    switch (known.argument()) {
      case NONE -> {
        if (!isMissing) {
          String predicate = "has the directive " + quoted(directive) + ", which has no argument";
          String fix = "Write " + known.name() + " alone.";
          add(SemanticRule.CACHE_DIRECTIVE_ARGUMENT, part, predicate, fix, report);
        }
      }
      case SECONDS, OPTIONAL_SECONDS -> {
        if (!isMissing || known.argument() == KnownDirective.Argument.SECONDS) {
          seconds(directive, known, part, report);
        }
      }
      case NAMES -> {
        if (!isMissing && !directive.isQuoted()) {
          String predicate = "has the directive " + quoted(directive) + " without quotes";
          String fix = "Write " + known.name() + "=\"" + directive.value() + "\".";
          add(SemanticRule.CACHE_DIRECTIVE_NAMES, part, predicate, fix, report);
        }
      }
      case OTHER -> {}
    }
  }

  private static void seconds(
      WrittenDirective directive, KnownDirective known, MessagePart part, Report report) {
    String value = directive.value();
    if (value.isEmpty() || !value.chars().allMatch(c -> '0' <= c && c <= '9')) {
      add(
          SemanticRule.CACHE_DIRECTIVE_SECONDS,
          part,
          "has the directive " + quoted(directive) + ", which is no number of seconds",
          "Write " + known.name() + "= and the number of seconds.",
          report);
    } else if (directive.isQuoted()) {
      add(
          SemanticRule.CACHE_DIRECTIVE_QUOTED,
          part,
          "has the directive " + quoted(directive) + " with quotes",
          "Write " + known.name() + "=" + value + ".",
          report);
    }
  }

  private static void unknown(WrittenDirective directive, MessagePart part, Report report) {
    Nearest.to(directive.name(), KnownDirective.names())
        .ifPresent(
            meant ->
                add(
                    SemanticRule.CACHE_DIRECTIVE_MISSPELT,
                    part,
                    "has the directive "
                        + quoted(directive)
                        + ", which is not registered; did you mean "
                        + meant
                        + "?",
                    "Write " + meant + ".",
                    report));
  }

  private static String quoted(WrittenDirective directive) {
    return MessageWords.quoted(directive.toString());
  }

  private static void add(
      SemanticRule rule, MessagePart part, String predicate, String fix, Report report) {
    report.add(rule, part, FIELD, predicate, fix);
  }
}
