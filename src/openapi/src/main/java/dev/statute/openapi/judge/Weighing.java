package dev.statute.openapi.judge;

import dev.statute.contract.Site;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Presupposition;
import dev.statute.law.Status;
import dev.statute.openapi.judge.rule.Treatment;
import dev.statute.openapi.judge.rule.Treatment.Subject;
import dev.statute.openapi.judge.rule.Treatments;
import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.openapi.model.DocumentHeader;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentResponse;
import dev.statute.rule.Excuse;
import dev.statute.rule.Finding;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides how bad a finding is in a document, and counts what is only advice. */
final class Weighing {

  /** Media types of data and of text. */
  private static final Pattern DATA = Pattern.compile("json|xml|yaml|^text/|form|^$");

  private final DocumentContract document;
  private final Law law;
  private final JudgeSettings settings;
  private final Treatments treatments = Treatments.standard();
  private final AdviceCount counted = new AdviceCount();
  private final Map<Site, Optional<Status>> statuses = new HashMap<>();

  Weighing(DocumentContract document, Law law, JudgeSettings settings) {
    this.document = document;
    this.law = law;
    this.settings = settings;
    document
        .contract()
        .operations()
        .forEach(
            operation ->
                operation
                    .responses()
                    .forEach(
                        response -> statuses.put(response.statusSite(), response.knownStatus())));
  }

  /** Returns the advice of all findings that were weighed. */
  List<Advice> advice() {
    return counted.advice();
  }

  /** Returns a finding with its weight in a document; nothing if it is only advice. */
  Optional<Finding> weigh(Finding finding) {
    Optional<Status> status = statuses.getOrDefault(finding.site(), Optional.empty());
    Treatment treatment = treatments.of(finding.rule().id(), status.map(Status::code));
    boolean isLeftOut =
        treatment.subject() == Subject.LEFT_OUT
            || (treatment.isUnlessEvident()
                && status.filter(known -> isEvident(finding, known)).isPresent());
    if (!isLeftOut || finding.excuse() != Excuse.NONE || isSet(finding.rule())) {
      return Optional.of(finding);
    }
    return switch (settings.profile()) {
      case DECLARED -> {
        counted.add(finding, status);
        yield Optional.empty();
      }
      case COMPLETE -> Optional.of(weighed(finding, Severity.WARN));
      case STRICT -> Optional.of(weighed(finding, Severity.ERROR));
    };
  }

  /** Tells whether a setting or the law of a company says how bad a rule is. */
  private boolean isSet(RuleInfo rule) {
    return settings.severities().containsKey(rule.id())
        || law.policy().rules().containsKey(rule.id());
  }

  private static Finding weighed(Finding finding, Severity severity) {
    return new Finding(finding.rule(), finding.violation(), severity);
  }

  /**
   * Tells whether the document speaks of a field that a status depends on, so that it means the
   * status and leaves out the parameter.
   */
  private boolean isEvident(Finding finding, Status status) {
    DocumentOperation operation = document.operations().get(finding.violation().subject());
    DocumentResponse response = document.responses().get(finding.site());
    if (operation == null || response == null) {
      return false;
    }
    List<String> fields = related(status);
    String headers =
        response.headers().stream().map(DocumentHeader::name).collect(Collectors.joining(" "));
    String text =
        String.join(" ", response.description(), operation.summary(), operation.description())
            .replace(status.phrase(), "");
    return fields.stream().anyMatch(field -> Mentions.of(field, headers + " " + text))
        || (!isConditional(status) && hasOctets(operation));
  }

  /** Tells whether a status depends on a precondition, and not on the part that is asked for. */
  private boolean isConditional(Status status) {
    return status.presuppositions().stream()
        .flatMap(presupposed -> presupposed.fields().stream())
        .flatMap(field -> law.field(field).stream())
        .anyMatch(field -> field.precondition() != null);
  }

  /** Tells whether some response has content of which clients ask for parts: no data, but files. */
  private static boolean hasOctets(DocumentOperation operation) {
    return operation.responses().stream()
        .flatMap(response -> response.contents().stream())
        .map(content -> content.mediaType().toLowerCase(Locale.ROOT))
        .anyMatch(type -> !DATA.matcher(type).find());
  }

  /** Returns the fields of requests and responses that a status has to do with. */
  private List<String> related(Status status) {
    Stream<String> inputs =
        status.presuppositions().stream().map(Presupposition::fields).flatMap(List::stream);
    Stream<String> validators =
        status.presuppositions().stream()
            .flatMap(presupposed -> presupposed.fields().stream())
            .flatMap(field -> law.field(field).stream())
            .map(HeaderField::precondition)
            .flatMap(Stream::ofNullable)
            .flatMap(precondition -> precondition.validators().stream());
    Stream<String> own = status.fields().stream().map(rule -> rule.field());
    return Stream.of(inputs, validators, own).flatMap(names -> names).distinct().toList();
  }
}
