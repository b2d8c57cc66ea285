package dev.statute.cli.capture;

import dev.statute.contract.Site;
import dev.statute.openapi.judge.Judgement;
import dev.statute.openapi.judge.fix.FileNames;
import dev.statute.report.Fingerprints;
import dev.statute.report.KnownFinding;
import dev.statute.report.Location;
import dev.statute.report.RelatedLocation;
import dev.statute.report.Result;
import dev.statute.rule.Dialect;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.MessageFinding;
import dev.statute.text.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Brings what was found in captures into the form of reports. */
public final class CaptureResults {

  private static final Dialect DIALECT = CaptureResults::sentence;

  private CaptureResults() {}

  /** Returns what was found in a capture as a judgement, with one result for each group. */
  public static Judgement judgement(CheckedCapture capture) {
    List<Result> results = new ArrayList<>();
    capture.groups().forEach(group -> results.add(result(group, finding(group, text(group)))));
    capture
        .excused()
        .forEach(group -> results.add(result(group, finding(group, text(group)).known())));
    return new Judgement(results, List.of(), List.of(), List.copyOf(capture.found()), DIALECT);
  }

  /** Returns a group as a list of known findings names it: by its host, not by its file. */
  static KnownFinding known(FindingGroup group, Fingerprints fingerprints) {
    return fingerprints.known(finding(group, group.same()), location(group, group.places().get(0)));
  }

  private static String text(FindingGroup group) {
    return group.count() == 1
        ? group.first().what()
        : group.first().what() + " (" + group.count() + " times)";
  }

  private static Finding finding(FindingGroup group, String what) {
    MessageFinding first = group.first();
    List<Fix> fixes = first.fix().isEmpty() ? List.of() : List.of(new Fix.Text(first.fix()));
    Site site = new Site(group.places().get(0).number());
    return new Finding(
        first.rule(), new Violation(site, site, what, first.why(), fixes, ""), first.severity());
  }

  private static Result result(FindingGroup group, Finding finding) {
    List<RelatedLocation> related =
        group.places().stream()
            .skip(1)
            .map(place -> new RelatedLocation(location(group, place), "the same"))
            .toList();
    return new Result(finding, location(group, group.places().get(0)), List.of(), related);
  }

  private static Location location(FindingGroup group, CapturePlace place) {
    Optional<Region> region =
        place.line() == 0
            ? Optional.empty()
            : Optional.of(new Region(place.line(), 1, place.line() + 1L, 1));
    return new Location(FileNames.uri(place.file()), region, group.host(), "");
  }

  private static String sentence(List<Fix> fixes) {
    return fixes.stream()
        .map(fix -> fix instanceof Fix.Text text ? text.sentence() : "")
        .collect(Collectors.joining(" "));
  }
}
