package dev.statute.rule.message.semantics.caching;

import dev.statute.field.CacheControl;
import dev.statute.http.Header;
import dev.statute.rule.Words;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks for directives of a response that contradict each other, or say what others say. */
final class ContradictionCheck implements MessageCheck {

  private static final String FIELD = Header.CACHE_CONTROL.fieldName();

  /** Directives that have no effect beside another one, and at what they are meant to have one. */
  private record Beaten(String name, Predicate<CacheControl> isMeant) {
    Beaten(String name) {
      this(name, control -> true);
    }

    boolean isIn(CacheControl control) {
      return control.directive(name).isPresent() && isMeant.test(control);
    }
  }

  private static final Beaten MAX_AGE = new Beaten("max-age", control -> isLong(control.maxAge()));
  private static final Beaten SHARED =
      new Beaten("s-maxage", control -> isLong(control.sharedMaxAge()));

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    CacheTerms terms = CacheTerms.of(exchange);
    CacheControl control = terms.control();
    if (control.directives().isEmpty()) {
      return;
    }
    Report report = new Report(exchange, found);
    if (control.isNoStore() && !control.isMustUnderstand()) {
      List<Beaten> opposed =
          List.of(new Beaten("public"), MAX_AGE, SHARED, new Beaten("immutable"));
      contradiction("no-store", opposed, control, report);
      redundant(control, report);
    } else if (terms.isNoCache()) {
      contradiction("no-cache", List.of(MAX_AGE, SHARED, new Beaten("immutable")), control, report);
    }
    if (terms.isPrivate() && !control.isNoStore()) {
      contradiction(
          "private",
          List.of(new Beaten("public"), SHARED, new Beaten("proxy-revalidate")),
          control,
          report);
    }
    if (control.isMustRevalidate()) {
      contradiction(
          "must-revalidate",
          List.of(new Beaten("stale-while-revalidate"), new Beaten("stale-if-error")),
          control,
          report);
    }
    if (control.isMustUnderstand() && !control.isNoStore()) {
      report.add(
          SemanticRule.CACHE_DIRECTIVE_UNDERSTAND,
          MessagePart.RESPONSE,
          FIELD,
          "has must-understand without no-store",
          "Add no-store, for caches that do not know must-understand.");
    }
  }

  private static void contradiction(
      String stronger, List<Beaten> opposed, CacheControl control, Report report) {
    List<String> beaten =
        opposed.stream().filter(one -> one.isIn(control)).map(Beaten::name).toList();
    if (!beaten.isEmpty()) {
      report.add(
          SemanticRule.CACHE_DIRECTIVE_CONTRADICTION,
          MessagePart.RESPONSE,
          FIELD,
          "has " + stronger + " and " + Words.and(beaten) + " in Cache-Control",
          "Leave out " + Words.and(beaten) + ", or " + stronger + ".");
    }
  }

  private static void redundant(CacheControl control, Report report) {
    List<String> needless =
        List.of("no-cache", "must-revalidate", "proxy-revalidate", "private").stream()
            .filter(name -> control.directive(name).isPresent())
            .toList();
    if (!needless.isEmpty()) {
      report.add(
          SemanticRule.CACHE_DIRECTIVE_REDUNDANT,
          MessagePart.RESPONSE,
          FIELD,
          "has no-store, beside which " + Words.and(needless) + " add nothing",
          "Leave out " + Words.and(needless) + ".");
    }
  }

  private static boolean isLong(Optional<Duration> lifetime) {
    return lifetime.filter(life -> !life.isZero()).isPresent();
  }
}
