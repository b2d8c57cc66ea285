package dev.statute.openapi.judge;

import dev.statute.contract.Site;
import dev.statute.law.Law;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.judge.fix.DocumentDialect;
import dev.statute.openapi.judge.fix.DocumentFixes;
import dev.statute.openapi.judge.rule.DocumentRules;
import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.openapi.judge.subject.DocumentContractReader;
import dev.statute.openapi.model.OpenApi;
import dev.statute.report.Fingerprints;
import dev.statute.report.KnownFinding;
import dev.statute.report.Location;
import dev.statute.report.RelatedLocation;
import dev.statute.report.Result;
import dev.statute.report.RuleHelp;
import dev.statute.report.RulePages;
import dev.statute.report.SourceText;
import dev.statute.rule.Catalogue;
import dev.statute.rule.Checker;
import dev.statute.rule.Finding;
import dev.statute.rule.Profile;
import dev.statute.rule.Related;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severities;
import dev.statute.rule.Severity;
import dev.statute.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges documents by the law. */
public final class Judge {

  private final Law law;
  private final JudgeSettings settings;
  private final DocumentContract document;
  private final Catalogue catalogue = catalogue();
  private final DocumentDialect dialect;
  private final DocumentLocator locator;
  private final Fingerprints fingerprints = new Fingerprints();
  private final Map<String, Optional<SourceText>> texts = new HashMap<>();
  private final Set<KnownFinding> found = new LinkedHashSet<>();

  private Judge(OpenApi api, Law law, JudgeSettings settings) {
    this.law = law;
    this.settings = settings;
    this.document = DocumentContractReader.read(api, law);
    this.dialect = new DocumentDialect(document);
    this.locator = new DocumentLocator(document, this::source);
  }

  /** Returns the rules that settings, lists of known findings and deviations can name. */
  public static Catalogue catalogue() {
    return DocumentRules.catalogue();
  }

  /** Returns what there is to read about a rule; nothing where it has no page. */
  public static Optional<RuleHelp> page(RuleInfo rule) {
    return RulePages.of(rule).or(() -> DocumentPages.of(rule));
  }

  /**
   * Judges a document.
   *
   * @param law the law: the standard one, or that of a company
   */
  public static Judgement judge(OpenApi api, Law law, JudgeSettings settings) {
    return new Judge(api, law, settings).judge();
  }

  private Judgement judge() {
    Profile profile = settings.profile() == DocumentProfile.STRICT ? Profile.STRICT : Profile.RFC;
    Severities severities = new Severities(profile, settings.severities());
    List<Finding> findings =
        new Checker(catalogue, DocumentRules.checks(document, catalogue))
            .check(document.contract(), law, severities);
    Weighing weighing = new Weighing(document, law, settings);
    List<Finding> weighed =
        findings.stream().flatMap(finding -> weighing.weigh(finding).stream()).toList();
    DocumentFixes fixes = new DocumentFixes(document, dialect, this::source);
    List<Result> results = new ArrayList<>();
    for (Uses uses : Uses.of(weighed, locator, document)) {
      if (isUsedElsewhere(uses)) {
        continue;
      }
      Finding finding = excused(uses);
      results.add(
          new Result(
              finding, uses.location(), fixes.of(finding, uses.count()), related(finding, uses)));
    }
    return new Judgement(results, weighing.advice(), stale(), List.copyOf(found), dialect);
  }

  /** A deviation of a response that operations share lifts something if it does so in one. */
  private boolean isUsedElsewhere(Uses uses) {
    Place place = locator.place(uses.finding().site());
    return uses.finding().rule().isAboutExcuses()
        && uses.finding().rule().isAboutAbsence()
        && document.deviations().values().stream()
                .filter(deviation -> deviation.place().equals(place))
                .count()
            > uses.count();
  }

  /** A file may be asked for very often. */
  private Optional<SourceText> source(String file) {
    return texts.computeIfAbsent(file, settings.sources());
  }

  private Finding excused(Uses uses) {
    Finding finding = uses.finding();
    if (finding.severity() == Severity.OFF || !finding.rule().isLiftable()) {
      return finding;
    }
    KnownFinding named = fingerprints.known(finding, uses.location());
    found.add(named);
    return settings.known().filter(list -> list.contains(named)).isPresent()
        ? finding.known()
        : finding;
  }

  private List<RelatedLocation> related(Finding finding, Uses uses) {
    List<RelatedLocation> related = new ArrayList<>();
    for (Related place : finding.violation().related()) {
      if (place instanceof Related.InContract inContract) {
        related.add(new RelatedLocation(location(inContract.site()), inContract.text()));
      }
    }
    related.addAll(uses.related());
    return related;
  }

  private Location location(Site site) {
    return locator.locate(site);
  }

  private List<Message> stale() {
    return settings
        .known()
        .map(
            list ->
                list.findings().stream()
                    .filter(known -> !found.contains(known) && locator.isOfDocument(known))
                    .map(list::stale)
                    .toList())
        .orElse(List.of());
  }
}
