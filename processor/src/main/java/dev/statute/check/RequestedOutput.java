package dev.statute.check;

import dev.statute.contract.Site;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ReplyOwner;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import dev.statute.rule.Violation;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the findings about routes and clients that are requested elsewhere than at their interface.
 * Each is reported at the request, since the interface may be a class file.
 */
public final class RequestedOutput {

  private final Site site;

  /**
   * Makes it.
   *
   * @param site where they are requested
   */
  public RequestedOutput(Site site) {
    this.site = site;
  }

  /**
   * Returns that a type is not an API.
   *
   * @param type the type as the code names it
   */
  public Finding noApi(String type) {
    String name = type.substring(type.lastIndexOf('.') + 1);
    return finding(
        name + " is not an interface with @Api",
        "Routes and clients are generated from the operations of an API.",
        "Name the interface that declares the operations, or remove " + name + ".class.");
  }

  /**
   * Returns that two interfaces need a class of one name.
   *
   * @param type the qualified name of the generated class
   * @param api the qualified name of the interface
   * @param other that of the other one
   */
  public Finding sameName(String type, String api, String other) {
    return finding(
        type + " is generated for " + other + " and cannot be generated for " + api + " too",
        "The class is named after the interface, and is in the package of the annotation.",
        "Request one of them in another package, with an annotation on a class or a package-info.java"
            + " there.");
  }

  /**
   * Returns that a class is requested twice.
   *
   * @param type the qualified name of the generated class
   * @param other what else requests it
   */
  public Finding twice(String type, String other) {
    return finding(
        type + " is requested twice",
        "The annotation of " + other + " requests it too.",
        "Remove one of the two requests.");
  }

  /**
   * Returns that an interface of the package requests a class of this name, or names its reply so.
   *
   * @param type the qualified name of the generated class
   * @param owner what it is generated for
   */
  public Finding taken(String type, ReplyOwner owner) {
    boolean isOutput = owner.operation().isEmpty();
    return finding(
        type + " is generated already",
        isOutput
            ? "@Api of " + owner.api() + ", in the same package, requests it with generate."
            : "It is the reply type of " + owner.api() + "." + owner.operation() + ".",
        isOutput
            ? "Remove one of the two requests."
            : "Request it in another package, or return a type with another name.");
  }

  /**
   * Returns that types are not public.
   *
   * @param type the qualified name of the generated class
   * @param hidden their qualified names
   */
  public Finding hidden(String type, List<String> hidden) {
    String names = Words.and(hidden);
    return finding(
        type + " cannot use " + names,
        "A generated class can use only public types of other packages.",
        "Make " + names + " public, or request the class in the package of the interface.");
  }

  /**
   * Returns that a module does not see types.
   *
   * @param type the qualified name of the generated class
   * @param module the name of the module
   * @param unseen the qualified names of the types
   */
  public Finding unseen(String type, String module, List<String> unseen) {
    String names = Words.and(unseen);
    return finding(
        type + " cannot use " + names,
        "The module " + module + " does not read its module, or the package is not exported to it.",
        "Export the package, and require the module: with requires transitive in the module of the"
            + " interface, or with requires in "
            + module
            + ".");
  }

  /** Returns why what is requested cannot be generated. */
  public List<Finding> violations(ApiDeclaration api) {
    Map<Site, String> operations = new HashMap<>();
    for (OperationDeclaration operation : api.operations()) {
      operation
          .parameters()
          .forEach(parameter -> operations.put(parameter.place(), operation.name()));
    }
    List<Finding> findings = new ArrayList<>();
    new ParameterTypeCheck(api)
        .check(api, v -> findings.add(moved(JavaRules.PARAMETER_TYPE, v, operations, api)));
    new GeneratedOutputCheck(api)
        .check(api, v -> findings.add(moved(JavaRules.GENERATED_OUTPUT, v, operations, api)));
    return findings;
  }

  private Finding moved(
      RuleInfo rule, Violation violation, Map<Site, String> operations, ApiDeclaration api) {
    String operation = operations.get(violation.site());
    String what =
        operation == null
            ? violation.what()
            : api.name() + "." + operation + ": " + violation.what();
    return new Finding(
        rule,
        Violation.at(site, what, violation.why(), violation.fixes().toArray(Fix[]::new)),
        Severity.ERROR);
  }

  private Finding finding(String what, String why, String fix) {
    return new Finding(
        JavaRules.GENERATED_OUTPUT, JavaViolation.at(site, what, why, fix), Severity.ERROR);
  }
}
