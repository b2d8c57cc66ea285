package dev.statute.check;

import static dev.statute.rule.Basis.DOUBT;
import static dev.statute.rule.Basis.STRUCTURE;

import dev.statute.change.ChangeRule;
import dev.statute.change.catalogue.ChangeChecks;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.rule.Basis;
import dev.statute.rule.Catalogue;
import dev.statute.rule.Check;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.catalogue.StandardRules;
import java.util.List;
import java.util.stream.Stream;

/** The rules about HTTP together with those about Java, and the checks that find violations. */
public final class JavaRules {

  static final RuleInfo API_INTERFACE = rule("api-interface", STRUCTURE, "an API is an interface");
  static final RuleInfo MIXED_VOCABULARIES =
      rule(
          "mixed-vocabularies",
          STRUCTURE,
          "all annotations of an interface come from one vocabulary");
  static final RuleInfo VOCABULARY_FILE =
      rule("vocabulary-file", STRUCTURE, "the file of a vocabulary exists and is valid");

  static final RuleInfo REPLY_TYPE =
      rule("reply-type", STRUCTURE, "the return type is the name of a type to generate");

  static final RuleInfo GENERATED_OUTPUT =
      rule(
          "generated-output",
          STRUCTURE,
          "the routes and the client that are requested for an interface can be generated");

  static final RuleInfo PARAMETER_TYPE =
      missing(
          "parameter-type",
          STRUCTURE,
          "generated code can read a parameter from a request and write it to one");

  private static final List<RuleInfo> TABLE =
      List.of(
          rule("thrown-exception", DOUBT, "an operation declares no exceptions"),
          missing("unannotated-method", DOUBT, "each abstract method is an operation"),
          rule("duplicate-status", STRUCTURE, "the responses of an operation have different names"),
          rule("status-range", STRUCTURE, "a range of status codes is declared once"),
          rule("response-name", STRUCTURE, "the name of a response is a valid name for a record"),
          rule(
              "response-body",
              STRUCTURE,
              "the class of a body can be a record component, and its values can be sent"),
          rule(
              "response-field",
              STRUCTURE,
              "a field of a response can be a record component, and its values can be sent"),
          REPLY_TYPE,
          missing("abstract-operation", STRUCTURE, "an operation is an abstract method"),
          missing(
              "parameter-binding",
              STRUCTURE,
              "each parameter has exactly one binding, and no two share one"),
          missing(
              "request-body",
              STRUCTURE,
              "at most one parameter is bound to the content of the request"),
          PARAMETER_TYPE,
          GENERATED_OUTPUT,
          API_INTERFACE,
          MIXED_VOCABULARIES,
          VOCABULARY_FILE);

  private static final Catalogue CATALOGUE = StandardRules.catalogue().and(TABLE);

  private static final Catalogue ALL =
      CATALOGUE.and(ChangeChecks.rules().stream().map(ChangeRule::info).toList());

  private JavaRules() {}

  /** Returns all rules for annotated interfaces, in the order in which they are listed. */
  public static Catalogue catalogue() {
    return CATALOGUE;
  }

  /** Returns the same, and after them those about changes of released contracts. */
  public static Catalogue withChanges() {
    return ALL;
  }

  /**
   * Returns the checks that find violations in an interface, those about HTTP among them.
   *
   * @param api the interface, whose contract is checked
   */
  public static List<Check> checks(ApiDeclaration api) {
    return Stream.concat(StandardRules.checks(api.contract().role()).stream(), ofJava(api))
        .toList();
  }

  private static Stream<Check> ofJava(ApiDeclaration api) {
    return Stream.of(
        new ThrownExceptionCheck(api),
        new UnannotatedMethodCheck(api),
        new DuplicateStatusCheck(api),
        new ResponseNameCheck(api),
        new OtherwiseCheck(api),
        new ResponseBodyCheck(api),
        new ResponseFieldCheck(api),
        new ReplyTypeCheck(api),
        new AbstractOperationCheck(api),
        new ParameterBindingCheck(api),
        new RequestBodyCheck(api),
        new ParameterTypeCheck(api),
        new GeneratedOutputCheck(api));
  }

  private static RuleInfo rule(String family, Basis basis, String summary) {
    return new RuleInfo(family, basis, summary, false);
  }

  /** Makes a rule that finds that something is missing, which an annotation would say. */
  private static RuleInfo missing(String family, Basis basis, String summary) {
    return new RuleInfo(family, basis, summary, true);
  }
}
