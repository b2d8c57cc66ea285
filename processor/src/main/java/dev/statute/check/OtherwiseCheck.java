package dev.statute.check;

import dev.statute.contract.Site;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.ContentProblem;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.OtherwiseDeclaration;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.law.Law;
import dev.statute.law.StatusClass;
import dev.statute.rule.Basis;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import dev.statute.text.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What an operation may answer otherwise is one case for one range of status codes. */
final class OtherwiseCheck extends JavaCheck {

  OtherwiseCheck(ApiDeclaration api) {
    super("status-range", Basis.STRUCTURE, api);
  }

  @Override
  void check(ApiDeclaration api, Consumer<Violation> violations) {
    for (OperationDeclaration operation : api.operations()) {
      Set<String> names =
          api.responsesOf(operation).stream()
              .map(ResponseDeclaration::caseName)
              .collect(Collectors.toCollection(HashSet::new));
      Set<Object> digits = new HashSet<>();
      for (OtherwiseDeclaration declared : operation.otherwise()) {
        checkRange(declared, api.law(), violations);
        if (!digits.add(declared.digit())) {
          violations.accept(
              JavaViolation.at(
                  declared.response().site(),
                  operation.name() + " declares " + title(declared) + " twice",
                  "A response that was received is one of the cases.",
                  "Remove one of the declarations.",
                  new Fix.RemoveDeclaration(declared.response().site())));
        } else if (!ResponseDeclaration.isValidName(declared.writtenName())
            || !names.add(declared.name())) {
          violations.accept(
              JavaViolation.at(
                  declared.response().nameSite(),
                  "'" + declared.name() + "' cannot be the name of this response",
                  "It becomes the name of a record: a capital letter, then letters and digits, and"
                      + " no other response of the operation has it.",
                  "Write a name such as name = \"AnyOther\".",
                  new JavaChange.SetMember(declared.response().site(), "name", "AnyOther")));
        }
        if (declared.bodyProblem() != ContentProblem.NONE) {
          violations.accept(
              JavaViolation.at(
                  declared.response().bodySite(),
                  declared.bodyText() + " cannot be the body of a response",
                  "No codec reads such a class, or generated code cannot name it.",
                  "Name a class that holds data, such as a record."));
        }
      }
    }
  }

  private static void checkRange(
      OtherwiseDeclaration declared, Law law, Consumer<Violation> violations) {
    if (declared.text().isEmpty()) {
      return;
    }
    List<String> ranges =
        law.classes().stream()
            .filter(statusClass -> !statusClass.interim())
            .map(StatusClass::digit)
            .map(digit -> digit + "XX")
            .toList();
    if (declared.digit().isEmpty() || !ranges.contains(declared.digit().getAsInt() + "XX")) {
      violations.accept(
          JavaViolation.at(
              declared.response().statusSite(),
              "'" + declared.text() + "' is not a range of final status codes",
              "A range has the codes of a class, such as 4XX.",
              "Write one of " + String.join(", ", ranges) + ", or nothing for all other codes.",
              changes(declared, ranges)));
    }
  }

  private static Fix.Change[] changes(OtherwiseDeclaration declared, List<String> ranges) {
    Site site = declared.response().statusSite();
    return Nearest.to(declared.text(), ranges).map(List::of).orElse(ranges).stream()
        .map(range -> new Fix.Alternative("Write " + range + ".", new Fix.SetText(site, range)))
        .toArray(Fix.Change[]::new);
  }

  private static String title(OtherwiseDeclaration declared) {
    return declared.digit().isPresent() ? declared.digit().getAsInt() + "XX" : "other responses";
  }
}
