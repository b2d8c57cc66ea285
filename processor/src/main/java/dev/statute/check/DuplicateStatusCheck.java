package dev.statute.check;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.rule.Basis;
import dev.statute.rule.Fix;
import dev.statute.rule.Related;
import dev.statute.rule.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Two responses of one operation must differ in name, so that code can tell them apart. */
final class DuplicateStatusCheck extends JavaCheck {

  private static final String OTHER_PROBLEM = "/problems/other";

  DuplicateStatusCheck(ApiDeclaration api) {
    super("duplicate-status", Basis.STRUCTURE, api);
  }

  @Override
  void check(ApiDeclaration api, Consumer<Violation> violations) {
    check(api, api.responses(), violations);
    for (OperationDeclaration operation : api.operations()) {
      check(api, operation.responses(), violations);
    }
  }

  private static void check(
      ApiDeclaration api, List<ResponseDeclaration> responses, Consumer<Violation> violations) {
    Map<String, ResponseDeclaration> seen = new HashMap<>();
    for (ResponseDeclaration response : responses) {
      // Class files of names that differ in case only would overwrite each other on some disks.
      String key = response.caseName().toLowerCase(Locale.ROOT);
      ResponseDeclaration first = seen.putIfAbsent(key, response);
      if (first != null) {
        violations.accept(violation(api, first, response));
      }
    }
  }

  private static Violation violation(
      ApiDeclaration api, ResponseDeclaration first, ResponseDeclaration response) {
    String title = response.status().title();
    boolean sameStatus = first.status().equals(response.status());
    if (sameStatus && !response.cause().isEmpty()) {
      return brought(first, response);
    }
    return JavaViolation.at(
            sameStatus ? response.response().statusSite() : response.response().nameSite(),
            sameStatus
                ? title + " is declared twice under the name " + response.caseName()
                : title
                    + " takes the name "
                    + response.caseName()
                    + " of "
                    + first.status().title(),
            "Each response becomes a record of its own, and these two would have the same name.",
            sameStatus
                ? sameStatusFix(api, response)
                : "Remove one, or give each a name of its own, such as " + name(response) + ".",
            sameStatus ? sameStatusChanges(api, response) : new Fix.Change[] {ownName(response)})
        .with(
            new Related.InContract(
                first.response().statusSite(),
                first.status().title() + " is declared here as " + first.caseName() + "."));
  }

  private static Fix.Change[] sameStatusChanges(ApiDeclaration api, ResponseDeclaration response) {
    Fix.Change removal =
        new Fix.Alternative("Remove the second one.", new Fix.RemoveDeclaration(response.place()));
    return api.law().classOf(response.status()).error()
        ? new Fix.Change[] {
          removal,
          new Fix.Alternative(
              "Give the second one a name and a problem type of its own.",
              new Fix.All(
                  List.of(
                      ownName(response),
                      new JavaChange.SetMember(response.place(), "problem", OTHER_PROBLEM))))
        }
        : new Fix.Change[] {removal};
  }

  private static Fix.Change ownName(ResponseDeclaration response) {
    return new JavaChange.SetMember(response.place(), "name", "Other" + response.status().name());
  }

  /** What causes bring is one response only where all of it is the same. */
  private static Violation brought(ResponseDeclaration first, ResponseDeclaration response) {
    boolean isOne = first.cause().equals(response.cause());
    return JavaViolation.at(
        response.place(),
        (isOne ? "" : "@" + first.cause() + " and ")
            + "@"
            + response.cause()
            + (isOne ? " brings" : " bring")
            + " different "
            + response.status().title()
            + " responses under the name "
            + response.caseName(),
        "Only responses with the same body, fields and problem type are one record.",
        "Declare them alike, or give one a name of its own, such as "
            + name(response)
            + ", or declare the response by hand, which replaces both.",
        ownName(response));
  }

  /** A name alone tells them apart in code, but not for clients. */
  private static String sameStatusFix(ApiDeclaration api, ResponseDeclaration response) {
    return api.law().classOf(response.status()).error()
        ? "Remove one, or give one a name and a problem type of its own, such as "
            + name(response)
            + ", problem = \""
            + OTHER_PROBLEM
            + "\"."
        : "Remove one of the two.";
  }

  private static String name(ResponseDeclaration response) {
    return "name = \"Other" + response.status().name() + "\"";
  }
}
