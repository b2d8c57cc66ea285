package dev.statute.cli.diff;

import dev.statute.change.Change;
import dev.statute.change.Comparison;
import dev.statute.change.Impact;
import dev.statute.change.Promise;
import dev.statute.change.catalogue.ChangeChecks;
import dev.statute.change.changelog.Changelog;
import dev.statute.change.changelog.ReleaseNotes;
import dev.statute.cli.diff.ApiChange.SourcePlace;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.find.FoundContract;
import dev.statute.law.Law;
import dev.statute.openapi.convert.diff.DiffSide;
import dev.statute.openapi.convert.diff.DocumentComparison;
import dev.statute.openapi.convert.diff.DocumentDiff;
import dev.statute.openapi.convert.diff.PlacedChange;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.export.ExportSettings;
import dev.statute.openapi.export.OpenApiExport;
import dev.statute.openapi.print.DocumentPrinter;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import dev.statute.rule.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What changed between two APIs.
 *
 * @param changes the changes that matter to those who are promised something
 * @param promise whom changes are not to break
 * @param changelog what to tell the users of the API, in Markdown
 */
public record ApiDiff(List<ApiChange> changes, Promise promise, String changelog) {

  private static final String IN_JAR = "!/";

  /** Copies the list. */
  public ApiDiff {
    changes = List.copyOf(changes);
  }

  /**
   * Compares two APIs. Two of contracts are compared interface by interface; with a document, by
   * what is sent and received.
   *
   * @param law the law of the API as it is now
   * @param promise whom changes are not to break
   * @param now the time, which decides whether what was removed was past its sunset
   */
  public static ApiDiff of(ApiPlace before, ApiPlace after, Law law, Promise promise, Instant now) {
    if (before instanceof ApiPlace.Contracts old && after instanceof ApiPlace.Contracts current) {
      return ofContracts(old, current, law, promise, now);
    }
    DocumentComparison comparison =
        DocumentDiff.compare(side(before, law), side(after, law), law, promise, now);
    return new ApiDiff(
        comparison.changes().stream().map(change -> placed(change, before, after)).toList(),
        promise,
        comparison.changelog());
  }

  /** Returns how many changes have a severity. */
  public long count(Severity severity) {
    return changes.stream().filter(change -> change.severity() == severity).count();
  }

  private static DiffSide side(ApiPlace place, Law law) {
    if (place instanceof ApiPlace.Document document) {
      return DiffSide.of(document.api(), law);
    }
    // As a document, contracts have no types that other documents cannot tell apart.
    ApiPlace.Contracts contracts = (ApiPlace.Contracts) place;
    List<PublishedContract> published =
        contracts.contracts().stream().map(ApiDiff::published).toList();
    String text =
        DocumentPrinter.yaml(OpenApiExport.of(published, ExportSettings.standard(law)).document());
    OpenApiResult result = OpenApiReader.read(contracts.name(), text);
    if (result instanceof OpenApiResult.Read read) {
      return DiffSide.of(read.api(), law);
    }
    throw new IllegalStateException(result.problems().toString());
  }

  private static PublishedContract published(FoundContract found) {
    return found.contract().withVersion(found.version());
  }

  private static ApiChange placed(PlacedChange change, ApiPlace before, ApiPlace after) {
    Place place = change.place();
    boolean isOld = place.equals(change.before());
    boolean hasBefore = !isOld && change.before().isKnown();
    return new ApiChange(
        change.change(),
        change.severity(),
        place.isKnown() ? source(place, before, after) : new SourcePlace(after.name(), 0, 0),
        hasBefore ? source(change.before(), before, after).toString() : "");
  }

  /** The lines of a document that was made of contracts are nobody's. */
  private static SourcePlace source(Place place, ApiPlace before, ApiPlace after) {
    boolean isMade =
        Stream.of(before, after)
            .anyMatch(
                side -> side instanceof ApiPlace.Contracts && side.name().equals(place.file()));
    return isMade
        ? new SourcePlace(place.file(), 0, 0)
        : new SourcePlace(place.file(), place.line(), place.column());
  }

  private static ApiDiff ofContracts(
      ApiPlace.Contracts before, ApiPlace.Contracts after, Law law, Promise promise, Instant now) {
    Map<String, FoundContract> current = new TreeMap<>();
    after.contracts().forEach(found -> current.put(found.contract().name(), found));
    List<ApiChange> changes = new ArrayList<>();
    List<ReleaseNotes> notes = new ArrayList<>();
    for (FoundContract old : before.contracts()) {
      FoundContract present = current.remove(old.contract().name());
      if (present == null) {
        changes.add(removed(old, promise));
        notes.add(new ReleaseNotes.Removed(published(old), ""));
      } else {
        Comparison comparison =
            dev.statute.change.catalogue.Contracts.compare(
                published(old), published(present), law, now);
        for (Change change : comparison.changes(promise)) {
          changes.add(
              new ApiChange(
                  change,
                  comparison.severity(change, promise),
                  line(present, change.after()),
                  released(old, change.before())));
        }
        notes.add(ReleaseNotes.Changed.of(comparison, promise));
      }
    }
    current.values().forEach(added -> notes.add(new ReleaseNotes.Added(published(added))));
    return new ApiDiff(changes, promise, Changelog.markdown(notes));
  }

  private static ApiChange removed(FoundContract old, Promise promise) {
    Impact impact = ChangeChecks.REMOVED_INTERFACE.impact();
    Change change =
        new Change(
            ChangeChecks.REMOVED_INTERFACE,
            impact,
            Pointer.ROOT,
            Pointer.ROOT,
            old.contract().name() + " was removed",
            "All of its operations are gone.",
            "Keep it, and announce the end of its operations.");
    return new ApiChange(change, impact.under(promise), line(old, Pointer.ROOT), "");
  }

  /** Returns where a release had something: {@code orders-api-2.3.0.jar, line 18}. */
  private static String released(FoundContract found, Pointer pointer) {
    String uri = found.uri();
    int end = uri.indexOf(IN_JAR);
    String file = end < 0 ? uri : uri.substring(0, end);
    return file.substring(file.lastIndexOf('/') + 1) + ", line " + found.lines().line(pointer);
  }

  private static SourcePlace line(FoundContract found, Pointer pointer) {
    return new SourcePlace(found.uri(), found.lines().line(pointer), 0);
  }
}
