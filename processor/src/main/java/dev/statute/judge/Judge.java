package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.contract.Site;
import dev.statute.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Applies all rules to an interface. */
public final class Judge {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt(finding -> finding.place().number());

  private final Severities severities;

  /**
   * Makes a judge.
   *
   * @param severities how bad it is to break each rule
   */
  public Judge(Severities severities) {
    this.severities = severities;
  }

  /**
   * Returns that something other than an interface cannot be an API.
   *
   * @param place where it is
   * @param name its simple name
   */
  public Finding noInterface(Site place, String name) {
    Violation violation =
        new Violation(
            place,
            name + " is not an interface, so it cannot be an API",
            "An API is implemented by the server and by the client alike.",
            "Declare it as an interface, or remove @Api.");
    return new Finding(Control.API, violation, severities.of(Control.API));
  }

  /**
   * Returns that something is wrong with the file of a vocabulary.
   *
   * @param place where the file is named
   * @param what what is wrong
   * @param why the line that it is in, or why it is wrong
   * @param fix a caret under that line, or what to do
   */
  public static Finding vocabularyFile(Site place, String what, String why, String fix) {
    return new Finding(
        Control.VOCABULARY_FILE, new Violation(place, what, why, fix), Severity.ERROR);
  }

  /**
   * Returns that an annotation is of another vocabulary than those before it.
   *
   * @param place where it is
   * @param what the annotation, or the interface that has it
   * @param foreign the package of its vocabulary
   * @param own the package of the vocabulary of the interface
   */
  public Finding mixedVocabularies(Site place, String what, String foreign, String own) {
    Violation violation =
        new Violation(
            place,
            what + " is of " + foreign + ", but the annotations before it are of " + own,
            "An interface is checked against one law.",
            "Use its counterpart in " + own + ".");
    return new Finding(Control.MIXED_VOCABULARIES, violation, Severity.ERROR);
  }

  /**
   * Returns all violations in an interface, in the order of its code, each once; also those that
   * the code lifts or silences, with their severity off. Those of rules that are off are none.
   */
  public List<Finding> judge(Api api) {
    Control control = new Control(api, severities);
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      if (severities.of(rule.info()) != Severity.OFF) {
        List<Violation> violations = new ArrayList<>();
        rule.check(api, violations::add);
        violations.forEach(violation -> findings.add(control.judge(rule.info(), violation)));
      }
    }
    findings.addAll(control.findings());
    // A response of the interface breaks a rule once, if it does so in the same words.
    Set<List<Object>> seen = new HashSet<>();
    return Together.merged(findings).stream()
        .filter(f -> seen.add(List.of(f.place().number(), f.severity(), f.text())))
        .sorted(BY_PLACE)
        .toList();
  }
}
