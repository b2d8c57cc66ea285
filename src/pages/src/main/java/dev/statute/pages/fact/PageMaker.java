package dev.statute.pages.fact;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedDeviation;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.SimpleNames;
import dev.statute.pages.fact.answer.Answers;
import dev.statute.pages.fact.change.PageChanges;
import dev.statute.pages.fact.decision.DecisionCharts;
import dev.statute.pages.fact.matrix.StatusMatrices;
import dev.statute.pages.fact.sample.Samples;
import dev.statute.pages.fact.subject.Anchors;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.fact.subject.RoleWords;
import dev.statute.pages.fact.walk.ResourceWalks;
import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.PageChange;
import dev.statute.pages.model.PageDeviation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the page about one API. */
final class PageMaker {

  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_]+");

  private final PageSubject subject;
  private final List<PublishedOperation> operations;
  private final Anchors anchors;
  private final Samples samples;
  private final Answers answers;
  private final DecisionCharts charts;

  PageMaker(PageSubject subject) {
    this.subject = subject;
    this.operations =
        subject.contract().operations().stream()
            .sorted(
                Comparator.comparing(PublishedOperation::path)
                    .thenComparing(PublishedOperation::method)
                    .thenComparing(PublishedOperation::key))
            .toList();
    this.anchors = new Anchors(operations);
    this.samples = Samples.of(subject);
    this.answers = new Answers(subject);
    this.charts = new DecisionCharts(subject, anchors);
  }

  ApiPage page(Optional<PublishedContract> baseline) {
    PublishedContract contract = subject.contract();
    String title = SimpleNames.nested(contract.name());
    OperationSections sections = new OperationSections(subject, anchors, samples, answers, charts);
    List<PageChange> changes =
        baseline.map(before -> new PageChanges(subject, anchors).since(before)).orElse(List.of());
    return new ApiPage(
        fileName(title),
        title,
        contract.name(),
        contract.version(),
        RoleWords.of(contract.role()),
        contract.doc().text(),
        contract.law().name(),
        answers.lifecycle(),
        answers.schemes(),
        new StatusMatrices(subject, anchors).of(operations),
        charts.routing(),
        operations.stream().map(sections::of).toList(),
        new ResourceWalks(subject, anchors, samples).of(operations),
        deviations(),
        baseline.map(PageMaker::release).orElse(""),
        changes);
  }

  private static String fileName(String title) {
    String name = OTHER.matcher(title).replaceAll("-");
    return name.isEmpty() || name.equals("-") ? "api" : name;
  }

  private static String release(PublishedContract baseline) {
    return baseline.version().isEmpty() ? "the release before" : "version " + baseline.version();
  }

  private List<PageDeviation> deviations() {
    List<PageDeviation> all = new ArrayList<>();
    for (PublishedDeviation deviation : subject.contract().deviations()) {
      all.add(
          Deviations.of(deviation, SimpleNames.nested(subject.contract().name()), subject.links()));
    }
    for (PublishedOperation operation : operations) {
      all.addAll(Deviations.of(operation, subject.links()));
    }
    return all;
  }
}
