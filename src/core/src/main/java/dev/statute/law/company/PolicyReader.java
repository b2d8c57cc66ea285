package dev.statute.law.company;

import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Level;
import dev.statute.law.MediaTypeRule;
import dev.statute.law.Method;
import dev.statute.law.Policy;
import dev.statute.law.Policy.RuleSetting;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.law.yaml.LawKeys;
import dev.statute.law.yaml.Mapping;
import dev.statute.law.yaml.PolicySection;
import dev.statute.law.yaml.Problems;
import dev.statute.law.yaml.References;
import dev.statute.law.yaml.ScalarReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a company demands beyond HTTP. */
final class PolicyReader implements PolicySection {

  private final Problems problems;
  private final ScalarReader scalars;
  private final ReasonReader reasons;
  private final ChangePolicyReader changes;
  private final RuleBook ruleBook;
  private final Amendments amendments = new Amendments();

  PolicyReader(Problems problems, RuleBook ruleBook) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.reasons = new ReasonReader(problems);
    this.changes = new ChangePolicyReader(problems);
    this.ruleBook = ruleBook;
  }

  @Override
  public Law read(
      Node node, Law law, References references, Function<String, Set<String>> declared) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.POLICY);
    Map<String, StatusClass> classes = byName(law);
    Map<Integer, Status> statuses = new LinkedHashMap<>();
    law.statuses().forEach(status -> statuses.put(status.code(), status));
    Map<String, Method> methods = new LinkedHashMap<>();
    law.methods().forEach(method -> methods.put(method.token(), method));
    Map<String, HeaderField> fields = new LinkedHashMap<>();
    law.fields().forEach(field -> fields.put(field.name(), field));
    StatusSelector selector =
        new StatusSelector(problems, classes, statuses, declared.apply("statuses"));
    BanReader bans = new BanReader(problems, references, selector, statuses, amendments);
    entry.optional("allow").ifPresent(bans::readAllowed);
    entry.optional("forbid").ifPresent(value -> bans.readBans(value, Level.POLICY));
    entry.optional("discourage").ifPresent(value -> bans.readBans(value, Level.POLICY_ADVICE));
    entry
        .optional("require")
        .ifPresent(
            new RequiredFieldReader(
                    problems, selector, classes, fields, declared.apply("headers"), amendments)
                ::read);
    Map<Integer, MediaTypeRule> mediaTypes =
        entry
            .optional("media-types")
            .map(new MediaTypeReader(problems, selector)::read)
            .orElse(Map.of());
    Map<String, RuleSetting> rules = entry.optional("rules").map(this::rules).orElse(Map.of());
    Map<Integer, Status> amended = amendments.applyTo(statuses);
    return new Law(
        law.codes(),
        law.general(),
        classes,
        methods,
        fields,
        amended,
        new Policy(mediaTypes, rules, changes.read(entry), List.of()));
  }

  private static Map<String, StatusClass> byName(Law law) {
    Map<String, StatusClass> classes = new LinkedHashMap<>();
    law.classes().forEach(statusClass -> classes.put(statusClass.name(), statusClass));
    return classes;
  }

  private Map<String, RuleSetting> rules(Node node) {
    Map<String, RuleSetting> rules = new LinkedHashMap<>();
    Mapping section = Mapping.of(node, problems);
    section
        .values()
        .forEach(
            (rule, value) -> {
              String severity = scalars.raw(value);
              if (severity != null) {
                Optional<String> objection = ruleBook.objection(rule, severity);
                objection.ifPresent(text -> problems.add(section.key(rule), text));
                rules.put(rule, new RuleSetting(rule, severity, reasons.line(section.key(rule))));
              }
            });
    return rules;
  }
}
