package dev.statute.rule.message.semantics.caching;

import dev.statute.field.AllowedOrigin;
import dev.statute.field.ContentEncoding;
import dev.statute.field.FieldName;
import dev.statute.field.Origin;
import dev.statute.field.Vary;
import dev.statute.http.Header;
import dev.statute.rule.Words;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Values;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for a Vary that keeps caches from reusing a response, or lets them reuse it wrongly. */
final class VaryCheck implements MessageCheck {

  private static final String FIELD = Header.VARY.fieldName();

  /** These differ from client to client. */
  private static final Set<Header> MANIFOLD =
      EnumSet.of(Header.USER_AGENT, Header.COOKIE, Header.REFERER);

  private static final int MANY = 3;

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    CapturedFields fields = exchange.response().fields();
    Report report = new Report(exchange, found);
    Optional<Vary> vary = Values.read(fields, Header.VARY, Vary.CODEC);
    if (vary.isEmpty() && fields.has(FIELD)) {
      return;
    }
    CacheTerms terms = CacheTerms.of(exchange);
    if (vary.orElse(null) instanceof Vary.Any) {
      any(terms, report);
      return;
    }
    Set<FieldName> names = vary.orElse(null) instanceof Vary.Names list ? list.names() : Set.of();
    names(names, report);
    if (isReusable(exchange)) {
      missing(names, terms, exchange, report);
    }
  }

  private static void any(CacheTerms terms, Report report) {
    add(SemanticRule.VARY_ANY_PROXY, "has Vary: *", "Name the fields.", report);
    if (terms.isFresh()) {
      add(
          SemanticRule.VARY_ANY_FRESH,
          "has a lifetime, and Vary: *, which no later request matches",
          "Name the fields, or leave the lifetime out.",
          report);
    } else if (!terms.control().isNoStore()) {
      add(SemanticRule.VARY_ANY, "has Vary: *", "Send no-store, or name the fields.", report);
    }
  }

  private static void names(Set<FieldName> names, Report report) {
    List<String> foreign =
        names.stream()
            .map(FieldName::name)
            .filter(name -> Header.find(name).filter(h -> !h.isRequestField()).isPresent())
            .toList();
    if (!foreign.isEmpty()) {
      add(
          SemanticRule.VARY_RESPONSE_FIELD,
          "names " + Words.and(foreign) + " in Vary, which no request has",
          "Name the fields of requests that chose the content.",
          report);
    }
    List<String> manifold =
        names.stream()
            .map(FieldName::name)
            .filter(name -> Header.find(name).filter(MANIFOLD::contains).isPresent())
            .toList();
    if (!manifold.isEmpty() || names.size() > MANY) {
      add(
          SemanticRule.VARY_MANY,
          "varies with " + Words.and(names.stream().map(FieldName::name).toList()),
          "Let the content depend on less.",
          report);
    }
  }

  private static boolean isReusable(JudgedExchange exchange) {
    boolean isSuccess =
        exchange.statusClass().filter(found -> !found.error() && !found.interim()).isPresent();
    return isSuccess && CacheVerdict.of(exchange).shared().isFree();
  }

  private static void missing(
      Set<FieldName> names, CacheTerms terms, JudgedExchange exchange, Report report) {
    CapturedFields request = exchange.request().fields();
    CapturedFields response = exchange.response().fields();
    Optional<ContentEncoding> codings =
        Values.read(response, Header.CONTENT_ENCODING, ContentEncoding.CODEC);
    if (codings.filter(DictionaryCodings::has).isPresent()) {
      if (!names(names, Header.AVAILABLE_DICTIONARY) || !names(names, Header.ACCEPT_ENCODING)) {
        add(
            SemanticRule.VARY_DICTIONARY,
            "has a dictionary coding, and no Vary with the fields that chose it",
            "Send Vary: Accept-Encoding, Available-Dictionary.",
            report);
      }
    } else if (codings.filter(list -> !list.codings().isEmpty()).isPresent()
        && request.has(Header.ACCEPT_ENCODING.fieldName())
        && !names(names, Header.ACCEPT_ENCODING)) {
      add(
          SemanticRule.VARY_CODING,
          "has the content coding "
              + codings.map(ContentEncoding::toString).orElse("")
              + ", and no Vary with Accept-Encoding",
          "Send Vary: Accept-Encoding if the coding depends on that field.",
          report);
    }
    if (terms.isFresh() && isEchoed(request, response) && !names(names, Header.ORIGIN)) {
      add(
          SemanticRule.VARY_ORIGIN,
          "allows the origin that asked, and no Vary with Origin",
          "Send Vary: Origin if the answer depends on that field.",
          report);
    }
  }

  private static boolean isEchoed(CapturedFields request, CapturedFields response) {
    Optional<Origin> asked =
        Values.read(request, Header.ORIGIN, Origin.CODEC).filter(Origin.Tuple.class::isInstance);
    return Values.read(response, Header.ACCESS_CONTROL_ALLOW_ORIGIN, AllowedOrigin.CODEC)
        .filter(
            allowed ->
                allowed instanceof AllowedOrigin.One one
                    && asked.filter(one.origin()::equals).isPresent())
        .isPresent();
  }

  private static boolean names(Set<FieldName> names, Header field) {
    return names.contains(new FieldName(field.fieldName()));
  }

  private static void add(SemanticRule rule, String predicate, String fix, Report report) {
    report.add(rule, MessagePart.RESPONSE, FIELD, predicate, fix);
  }
}
