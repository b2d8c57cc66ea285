package dev.statute.law.company;

import dev.statute.law.FieldRule;
import dev.statute.law.FieldUse;
import dev.statute.law.Ground;
import dev.statute.law.HeaderField;
import dev.statute.law.Level;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.law.yaml.LawKeys;
import dev.statute.law.yaml.Mapping;
import dev.statute.law.yaml.Problems;
import dev.statute.text.Nearest;
import dev.statute.text.Printable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads which header fields a policy requires: {@code all: {X-Request-Id: support asks for it}}.
 */
final class RequiredFieldReader {

  private final Problems problems;
  private final ReasonReader reasons;
  private final StatusSelector selector;
  private final Map<String, StatusClass> classes;
  private final Map<String, HeaderField> fields;
  private final Set<String> declared;
  private final Amendments amendments;

  /**
   * Makes a reader.
   *
   * @param declared the names of all fields, also of those that could not be read
   */
  RequiredFieldReader(
      Problems problems,
      StatusSelector selector,
      Map<String, StatusClass> classes,
      Map<String, HeaderField> fields,
      Set<String> declared,
      Amendments amendments) {
    this.declared = declared;
    this.problems = problems;
    this.reasons = new ReasonReader(problems);
    this.selector = selector;
    this.classes = classes;
    this.fields = fields;
    this.amendments = amendments;
  }

  void read(Node node) {
    Mapping section = Mapping.of(node, problems);
    for (String name : section.values().keySet()) {
      StatusSelection selection = selector.select(section.key(name));
      Mapping required = Mapping.of(section.values().get(name), problems);
      for (String field : required.values().keySet()) {
        Node key = required.key(field);
        Ground ground =
            reasons.ground(Level.POLICY, key, required.values().get(field), LawKeys.POLICY_FIELD);
        HeaderField found = fields.get(field);
        if (found == null && !declared.contains(field)) {
          problems.add(
              key,
              "header field " + Printable.quoted(field) + " is not defined",
              () -> Nearest.hint(field, fields.keySet()));
        } else if (found != null && ground != null) {
          require(key, found, selection, ground);
        }
      }
    }
  }

  private void require(Node key, HeaderField field, StatusSelection selection, Ground ground) {
    Optional<String> objection = objection(field);
    for (Status status : selection.statuses()) {
      objection = objection.or(() -> objection(field, status));
      if (!isRequired(field, status)) {
        FieldRule rule = new FieldRule(field.name(), ground, null, null, List.of(), null);
        amendments.add(status, rule);
      }
    }
    objection.ifPresent(text -> problems.add(key, "a policy cannot require " + text));
  }

  private static Optional<String> objection(HeaderField field) {
    String title = field.name() + " (" + field.clause() + ")";
    if (field.managed()) {
      return Optional.of(title + ", which servers set by themselves");
    }
    if (!field.inResponses()) {
      return Optional.of(title + ", which is not a response field");
    }
    return Optional.ofNullable(field.notInResponses())
        .filter(ground -> ground.level().isBinding())
        .map(ground -> "what the law forbids: " + field.name() + " (" + ground.clause() + ")");
  }

  private Optional<String> objection(HeaderField field, Status status) {
    Stream<Ground> forbidden =
        rules(field, status)
            .filter(rule -> rule.ground().level().isProhibition())
            .filter(rule -> rule.condition() == null && rule.methods().isEmpty())
            .map(FieldRule::ground);
    Stream<Ground> misplaced =
        Stream.ofNullable(field.use())
            .filter(use -> !use.includes(status, ""))
            .map(FieldUse::ground);
    return Stream.concat(forbidden, misplaced)
        .filter(ground -> ground.level().isBinding())
        .findFirst()
        .map(
            ground ->
                "what the law forbids: "
                    + field.name()
                    + " in "
                    + status.title()
                    + " ("
                    + ground.clause()
                    + ")");
  }

  private static boolean isRequired(HeaderField field, Status status) {
    return status.fields().stream()
        .filter(rule -> rule.field().equals(field.name()))
        .anyMatch(FieldRule::isAlwaysDemanded);
  }

  private Stream<FieldRule> rules(HeaderField field, Status status) {
    StatusClass statusClass = classes.get(status.statusClass());
    return Stream.concat(
            status.fields().stream(),
            statusClass == null ? Stream.empty() : statusClass.fields().stream())
        .filter(rule -> rule.field().equals(field.name()));
  }
}
