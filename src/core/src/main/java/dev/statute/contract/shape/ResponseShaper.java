package dev.statute.contract.shape;

import dev.statute.contract.Body;
import dev.statute.contract.Contract;
import dev.statute.contract.DeclaredField.Occurrence;
import dev.statute.contract.Operation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.law.ContentRule;
import dev.statute.law.FieldRule;
import dev.statute.law.HeaderField;
import dev.statute.law.Method;
import dev.statute.law.Presupposition;
import dev.statute.law.Role;
import dev.statute.law.StatusClass;
import dev.statute.law.WithoutContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what one response carries. Each compilation shapes all responses of an API, so this uses
 * loops: streams would take most of the time.
 */
final class ResponseShaper {

  private final StatusShapes statuses;
  private final Contract contract;
  private final Response response;
  private final @Nullable Operation operation;
  private final @Nullable Method method;
  private final @Nullable StatusShape status;
  private final @Nullable StatusClass statusClass;
  private final List<FieldShape> rules = new ArrayList<>();

  /**
   * Looks at a response.
   *
   * @param operation the operation that gives it; empty to see what it carries in each
   */
  ResponseShaper(
      StatusShapes statuses, Contract contract, Response response, Optional<Operation> operation) {
    this.statuses = statuses;
    this.contract = contract;
    this.response = response;
    this.operation = operation.orElse(null);
    this.method = operation.isEmpty() ? null : operation.get().method().orElse(null);
    this.status = statuses.of(response.status()).orElse(null);
    this.statusClass = statuses.classOf(response.status()).orElse(null);
    if (status != null) {
      addRules(status.fields());
      addRules(status.common());
    } else if (statusClass != null) {
      addRules(statuses.fieldsOf(statusClass));
    }
  }

  private void addRules(List<FieldShape> fields) {
    for (FieldShape field : fields) {
      FieldRule rule = field.rule();
      if (method == null ? rule.methods().isEmpty() : rule.appliesTo(method.token())) {
        rules.add(field);
      }
    }
  }

  ResponseShape shape() {
    ResponseFields fields = new ResponseFields(statuses, rules, contract.role());
    List<Response> siblings = operation == null ? List.of() : contract.responsesOf(operation);
    fields.addRequired(response);
    fields.addDeclared(response.fields(), Occurrence.ALWAYS);
    fields.addOwed(Presence.REQUIRED, siblings);
    fields.addDeclared(response.fields(), Occurrence.SOMETIMES);
    fields.addOptional();
    fields.addOwed(Presence.OPTIONAL, siblings);
    Caching caching = new CachingRules(method, status, fields.toList()).caching();
    fields.addUndeclared(caching.isReusable() && response.body().isPresent() && isNegotiated());
    fields.addForbidden();
    return new ResponseShape(
        response,
        isLegal(),
        contract.role() == Role.CLIENT
            ? fields.toList().stream().map(FieldShape::received).toList()
            : fields.toList(),
        new Prohibitions(rules, contract.role()).of(response),
        body(),
        isContentAllowed(),
        caching,
        unmet());
  }

  private boolean isNegotiated() {
    if (operation != null) {
      for (RequestInput input : operation.inputs()) {
        if (input instanceof RequestInput.Field taken) {
          HeaderField field = taken.ref().known().orElse(null);
          if (field != null && field.negotiates()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isLegal() {
    if (status == null) {
      return statusClass == null || !statusClass.interim();
    }
    return method == null ? status.isLast() : status.answers(method, contract.role());
  }

  Body body() {
    boolean isCommon = operation != null && !operation.declares(response);
    return isCommon && hasMethodNoContent() ? new Body.None() : response.body();
  }

  private boolean isContentAllowed() {
    ContentRule rule =
        status != null
            ? status.status().content()
            : statusClass == null ? null : statusClass.content();
    return (rule == null || rule.content().isAllowed()) && !hasMethodNoContent();
  }

  private boolean hasMethodNoContent() {
    WithoutContent rule = method == null ? null : method.withoutContent();
    return rule != null
        && (rule.classes().isEmpty()
            || (statusClass != null && rule.classes().contains(statusClass.name())));
  }

  private List<Presupposition> unmet() {
    if (status == null || operation == null || method == null) {
      return List.of();
    }
    return new PresupposedInputs(statuses, contract, operation)
        .notTaken(status.status().presuppositions(method.token(), contract.role()));
  }
}
