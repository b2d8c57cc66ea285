package dev.statute.law.binary;

import dev.statute.law.Breaking;
import dev.statute.law.Breaking.Harm;
import dev.statute.law.Cacheability;
import dev.statute.law.CodeRange;
import dev.statute.law.FieldType;
import dev.statute.law.Freshness;
import dev.statute.law.GeneralRules;
import dev.statute.law.GeneralRules.Authentication;
import dev.statute.law.GeneralRules.Compatibility;
import dev.statute.law.GeneralRules.Messages;
import dev.statute.law.Ground;
import dev.statute.law.HeaderField;
import dev.statute.law.HeaderField.Precondition;
import dev.statute.law.HeaderField.Precondition.Prevented;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.MethodCacheability;
import dev.statute.law.Policy;
import dev.statute.law.ProblemDocuments;
import dev.statute.law.RecipientRules;
import dev.statute.law.RecipientRules.IgnoredRule;
import dev.statute.law.RecipientRules.Malformed;
import dev.statute.law.RecipientRules.MalformedRule;
import dev.statute.law.RecipientRules.Repeated;
import dev.statute.law.RecipientRules.RepeatedRule;
import dev.statute.law.RequestContent;
import dev.statute.law.ResponseContent;
import dev.statute.law.State;
import dev.statute.law.Status;
import dev.statute.law.Status.Redirect;
import dev.statute.law.Status.Redirect.NextMethod;
import dev.statute.law.Status.Redirect.Target;
import dev.statute.law.Status.RepetitionRule;
import dev.statute.law.Status.RepetitionRule.Repetition;
import dev.statute.law.StatusClass;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link BinaryLawWriter} wrote. */
public final class BinaryLawReader {

  // Asked for once, since each call copies the array.
  private final State[] states = State.values();
  private final FieldType[] fieldTypes = FieldType.values();
  private final Freshness[] freshness = Freshness.values();
  private final Malformed[] malformed = Malformed.values();
  private final Repeated[] repeated = Repeated.values();
  private final Cacheability[] cacheability = Cacheability.values();
  private final Repetition[] repetitions = Repetition.values();
  private final Target[] targets = Target.values();
  private final NextMethod[] nextMethods = NextMethod.values();
  private final Harm[] harms = Harm.values();
  private final Prevented[] prevented = Prevented.values();
  private final MethodCacheability[] methodCacheability = MethodCacheability.values();
  private final RequestContent[] requestContent = RequestContent.values();
  private final ResponseContent[] responseContent = ResponseContent.values();

  private final BinaryRuleReader in;

  private BinaryLawReader(byte[] octets) {
    this.in = new BinaryRuleReader(octets);
  }

  public static Law read(byte[] octets) {
    return new BinaryLawReader(octets).law();
  }

  private Law law() {
    CodeRange codes = new CodeRange(in.number(), in.number(), in.clause(), in.text(), in.ground());
    GeneralRules general = general();
    Map<String, StatusClass> classes = new LinkedHashMap<>();
    for (int i = in.number(); i > 0; i--) {
      StatusClass statusClass = statusClass();
      classes.put(statusClass.name(), statusClass);
    }
    Map<String, Method> methods = new LinkedHashMap<>();
    for (int i = in.number(); i > 0; i--) {
      Method method = method();
      methods.put(method.token(), method);
    }
    Map<String, HeaderField> fields = new LinkedHashMap<>();
    for (int i = in.number(); i > 0; i--) {
      HeaderField field = field();
      fields.put(field.name(), field);
    }
    Map<Integer, Status> statuses = new LinkedHashMap<>();
    for (int i = in.number(); i > 0; i--) {
      Status status = status();
      statuses.put(status.code(), status);
    }
    return new Law(codes, general, classes, methods, fields, statuses, Policy.NONE);
  }

  private GeneralRules general() {
    return new GeneralRules(
        in.clause(),
        in.ground(),
        in.ground(),
        in.ground(),
        in.ground(),
        in.ground(),
        in.ground(),
        in.ground(),
        in.ground(),
        in.flag() ? new Authentication(in.clause(), party(), party()) : null,
        new Compatibility(
            in.ground(),
            in.ground(),
            in.ground(),
            in.ground(),
            in.ground(),
            in.ground(),
            in.number(),
            in.number(),
            in.number()),
        new ProblemDocuments(in.clause(), in.texts(), in.ground(), in.ground()),
        messages());
  }

  private Messages messages() {
    Map<String, Ground> grounds = new LinkedHashMap<>();
    for (int i = in.number(); i > 0; i--) {
      String name = in.text();
      grounds.put(name, in.ground().saying(in.text()));
    }
    return new Messages(grounds);
  }

  private Authentication.Party party() {
    return new Authentication.Party(in.number(), in.number(), in.text());
  }

  private StatusClass statusClass() {
    return new StatusClass(
        in.text(),
        in.number(),
        in.clause(),
        in.flag(),
        in.flag(),
        in.number(),
        in.ground(),
        in.flag() ? in.contentRule() : null,
        in.fieldRules(),
        in.text());
  }

  private Method method() {
    return new Method(
        in.text(),
        in.flag(),
        in.flag(),
        methodCacheability[in.number()],
        requestContent[in.number()],
        responseContent[in.number()],
        in.clause(),
        states[in.number()],
        in.flag() ? in.withoutContent() : null,
        in.flag() ? in.ground() : null,
        in.flag() ? in.ground() : null,
        in.flag() ? in.ground() : null,
        in.flag() ? in.cacheCondition() : null,
        in.flag() ? in.successRule() : null,
        in.answers(),
        in.text());
  }

  private HeaderField field() {
    return new HeaderField(
        in.text(),
        fieldTypes[in.number()],
        in.flag(),
        in.flag(),
        in.flag(),
        in.flag(),
        in.flag(),
        in.flag(),
        in.flag(),
        freshness[in.number()],
        in.flag() ? in.fieldUse() : null,
        in.flag() ? in.fieldConflict() : null,
        in.flag() ? in.ground() : null,
        in.flag() ? in.ground() : null,
        in.flag() ? new Precondition(in.texts(), prevented[in.number()], in.ground()) : null,
        recipientRules(),
        breaking(),
        in.clause(),
        states[in.number()],
        in.textOrNull());
  }

  private Breaking breaking() {
    return in.flag() ? new Breaking(harm(), harm(), harm()) : Breaking.NONE;
  }

  private Optional<Harm> harm() {
    return in.flag() ? Optional.of(harms[in.number()]) : Optional.empty();
  }

  private RecipientRules recipientRules() {
    return new RecipientRules(
        in.flag() ? new MalformedRule(malformed[in.number()], in.texts(), in.ground()) : null,
        in.flag() ? new RepeatedRule(repeated[in.number()], in.ground()) : null,
        in.flag()
            ? new IgnoredRule(in.texts(), in.texts(), in.texts(), in.texts(), in.ground())
            : null);
  }

  private Status status() {
    return new Status(
        in.number(),
        in.text(),
        in.text(),
        in.text(),
        in.clause(),
        states[in.number()],
        cacheability[in.number()],
        in.contentRule(),
        in.fieldRules(),
        in.methodBans(),
        in.presuppositions(),
        in.flag() ? in.ground() : null,
        in.flag() ? in.announcement() : null,
        in.flag() ? in.standIn() : null,
        in.flag() ? in.ground() : null,
        in.flag() ? in.statusConflict() : null,
        in.flag() ? in.roleRule() : null,
        in.flag() ? in.clause() : null,
        in.flag() ? new RepetitionRule(repetitions[in.number()], in.clause()) : null,
        in.flag()
            ? new Redirect(targets[in.number()], nextMethods[in.number()], in.ground())
            : null,
        in.flag() ? in.ground() : null,
        breaking(),
        in.texts(),
        in.text());
  }
}
