package dev.statute.openapi.judge.fix;

import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.report.SourceFix;
import dev.statute.report.SourceText;
import dev.statute.report.TextEdit;
import dev.statute.rule.Dialect;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import dev.statute.rule.Severity;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the edits of a document that mend findings. The last alternative of a finding that can be
 * lifted is to lift it, with a reason that is still to be written.
 */
public final class DocumentFixes {

  private static final int MOST = 5;

  private final DocumentContract document;
  private final Dialect dialect;
  private final EditableFiles files;
  private final SharedParts shared;

  /**
   * Makes it.
   *
   * @param dialect words the fixes
   * @param sources finds the text of a file by the name that places have for it
   */
  public DocumentFixes(
      DocumentContract document, Dialect dialect, Function<String, Optional<SourceText>> sources) {
    this.document = document;
    this.dialect = dialect;
    this.files = new EditableFiles(sources);
    this.shared = new SharedParts(document);
  }

  /**
   * Returns what mends a finding, the best first.
   *
   * @param uses how many operations have the finding at its place; a part that more operations
   *     share is not edited for the sake of some
   */
  public List<SourceFix> of(Finding finding, int uses) {
    List<SourceFix> fixes = new ArrayList<>();
    if (finding.severity() == Severity.OFF) {
      return fixes;
    }
    for (Fix fix : finding.fixes()) {
      alternatives(fix, finding)
          .limit(MOST)
          .forEach(
              alternative -> {
                Draft draft = new Draft(files);
                new FixEdits(document, shared, uses, draft).edit(alternative);
                String description = Words.visible(dialect.sentence(List.of(alternative)));
                add(fixes, SourceFix.Kind.REPAIR, description, draft);
              });
    }
    if (finding.rule().isLiftable() && !finding.rule().isAboutExcuses()) {
      Draft draft = new Draft(files);
      new FixEdits(document, shared, uses, draft).lift(finding);
      add(
          fixes,
          SourceFix.Kind.LAST_RESORT,
          "Accept it with x-statute-deviates, once somebody has written the reason.",
          draft);
    }
    return fixes;
  }

  private static void add(
      List<SourceFix> fixes, SourceFix.Kind kind, String description, Draft draft) {
    List<TextEdit> edits = draft.edits();
    if (!edits.isEmpty() && fixes.stream().noneMatch(known -> known.edits().equals(edits))) {
      fixes.add(new SourceFix(kind, description, edits));
    }
  }

  /** Takes a fix that leaves a choice for as many fixes that leave none. */
  private Stream<Fix> alternatives(Fix fix, Finding finding) {
    return fix instanceof Fix.SetStatus set ? statuses(set, finding) : fix.choices();
  }

  /** A status that depends on what the operation does not take would be another finding. */
  private Stream<Fix> statuses(Fix.SetStatus set, Finding finding) {
    Map<Boolean, List<Fix>> byUse =
        set.statuses().stream()
            .collect(
                Collectors.partitioningBy(
                    status -> shared.isPossible(status, finding.violation().subject()),
                    Collectors.mapping(
                        status -> new Fix.SetStatus(set.response(), List.of(status)),
                        Collectors.toList())));
    List<Fix> possible = byUse.getOrDefault(true, List.of());
    List<Fix> others = byUse.getOrDefault(false, List.of());
    Stream<Fix> removal =
        others.isEmpty() ? Stream.of() : Stream.of(new Fix.RemoveResponse(set.response()));
    return Stream.of(possible.stream(), removal, others.stream()).flatMap(all -> all);
  }
}
