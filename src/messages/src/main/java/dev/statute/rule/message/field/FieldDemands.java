package dev.statute.rule.message.field;

import dev.statute.http.Header;
import dev.statute.law.FieldRule;
import dev.statute.law.HeaderField;
import dev.statute.law.Method;
import dev.statute.law.ResponseContent;
import dev.statute.law.Role;
import dev.statute.law.RoleRule;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.JudgedExchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells which rules of a status and its class hold for a response, as far as it shows. */
final class FieldDemands {

  private static final String CONTENT_TYPE = Header.CONTENT_TYPE.fieldName();
  private static final String CONTENT_ENCODING = Header.CONTENT_ENCODING.fieldName();
  private static final String ACCEPT_ENCODING = Header.ACCEPT_ENCODING.fieldName();
  private static final String PREFLIGHT = Header.ACCESS_CONTROL_REQUEST_METHOD.fieldName();
  private static final String RANGE = Header.RANGE.fieldName();

  /** The media type of several parts and the unit of ranges (RFC 9110, 14.1.2 and 14.6). */
  private static final String PARTS = "multipart/byteranges";

  private static final String BYTES = "bytes=";

  private final JudgedExchange exchange;
  private final CapturedResponse response;

  FieldDemands(JudgedExchange exchange, CapturedResponse response) {
    this.exchange = exchange;
    this.response = response;
  }

  /** Returns the rules that hold for sure. */
  List<FieldRule> rules() {
    Optional<Status> status = exchange.law().status(response.status());
    Role sender = status.map(this::sender).orElse(exchange.role());
    List<FieldRule> rules = new ArrayList<>();
    status.ifPresent(known -> rules.addAll(known.fields()));
    exchange.statusClassOf(response.status()).map(StatusClass::fields).ifPresent(rules::addAll);
    rules.removeIf(rule -> !rule.ground().binds(sender) || !holds(rule));
    return rules;
  }

  /** A status that only some roles send was sent by one of them. */
  private Role sender(Status status) {
    RoleRule roles = status.roles();
    if (roles == null
        || roles.only().isEmpty()
        || roles.only().stream().anyMatch(exchange.role()::canActAs)) {
      return exchange.role();
    }
    return roles.only().get(0);
  }

  private boolean holds(FieldRule rule) {
    if (!rule.appliesTo(exchange.request().method()) || rule.mirrors() != null) {
      return false;
    }
    if (rule.condition() == null) {
      return !isPreflight(rule);
    }
    return switch (rule.condition()) {
      case SINGLE_PART -> !hasParts();
      case MULTI_PART -> hasParts();
      case BYTE_RANGE -> startsWith(exchange.request().fields(), RANGE, BYTES);
      case CODING_SUPPORTED -> isOtherThanCoding();
      default -> false;
    };
  }

  /** The answer to a preflight names methods in fields of its own, as RFC 9110, 9.3.7 permits. */
  private boolean isPreflight(FieldRule rule) {
    boolean isOfOptions =
        exchange
            .method()
            .map(Method::responseContent)
            .filter(content -> content == ResponseContent.COMMUNICATION_OPTIONS)
            .isPresent();
    return isOfOptions && !rule.methods().isEmpty() && exchange.request().fields().has(PREFLIGHT);
  }

  private boolean hasParts() {
    return startsWith(response.fields(), CONTENT_TYPE, PARTS);
  }

  /** Without a content coding, only a demand for one can be why the content was refused. */
  private boolean isOtherThanCoding() {
    boolean isIdentityRefused =
        response
            .fields()
            .value(ACCEPT_ENCODING)
            .filter(value -> value.replace(" ", "").contains(";q=0"))
            .isPresent();
    return !exchange.mayLack(CaptureGap.REQUEST_FIELDS)
        && !exchange.request().fields().has(CONTENT_ENCODING)
        && !isIdentityRefused;
  }

  private static boolean startsWith(CapturedFields fields, String name, String start) {
    return fields
        .value(name)
        .filter(value -> value.strip().toLowerCase(Locale.ROOT).startsWith(start))
        .isPresent();
  }

  /** Tells whether a capture, or a version of HTTP, may lack a field although it was meant. */
  boolean mayLack(HeaderField field) {
    boolean isMultiplexed = response.version().isMultiplexed();
    return (field.framing() != null && isMultiplexed)
        || (field.managed() && exchange.mayLack(CaptureGap.FRAMING));
  }
}
