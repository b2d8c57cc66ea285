package dev.statute.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.rule.Dialect;
import dev.statute.rule.Severity;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The first fix of each finding as one patch, which {@code git apply} takes in the folder that the
 * names of files begin at. A fix that only lifts the rule is left out: it needs the words of a
 * person. Of two fixes that overlap the first is taken; the other one is left for the next time.
 */
public final class Patch {

  /** The name of the file of the patch. */
  public static final String FILE = "statute.patch";

  private final Map<String, Optional<SourceText>> sources = new HashMap<>();
  private final PatchEdits edits;
  private final Set<List<TextEdit>> taken = new HashSet<>();
  private int mended;
  private int overlapping;
  private int liftable;
  private int left;

  private Patch(Function<String, Optional<SourceText>> sources) {
    this.edits = new PatchEdits(uri -> this.sources.computeIfAbsent(uri, sources));
  }

  /**
   * Returns the octets of the patch; the lines of a file are encoded as that is.
   *
   * @param results what was found, in any order
   * @param dialect words the fixes of the results
   * @param sources finds a source by the name that edits have for it; nothing for what the patch
   *     cannot change
   */
  public static byte[] of(
      List<Result> results, Dialect dialect, Function<String, Optional<SourceText>> sources) {
    Patch patch = new Patch(sources);
    results.stream()
        .filter(result -> result.finding().severity() != Severity.OFF)
        .sorted(ResultOrder.byPosition(dialect))
        .forEach(patch::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(patch.head().getBytes(UTF_8));
    for (String uri : patch.edits.files()) {
      String path = URI.create(uri).getPath();
      FilePatch.write(path, patch.edits.source(uri).orElseThrow(), patch.edits.of(uri), out);
    }
    return out.toByteArray();
  }

  /**
   * Returns the files that the patch changes as they are after it, by the names that edits have for
   * them.
   *
   * @param results what was found, in any order
   * @param dialect words the fixes of the results
   * @param sources finds a source by the name that edits have for it; nothing for what cannot be
   *     changed
   */
  public static Map<String, SourceText> applied(
      List<Result> results, Dialect dialect, Function<String, Optional<SourceText>> sources) {
    Patch patch = made(results, dialect, sources);
    Map<String, SourceText> files = new TreeMap<>();
    for (String uri : patch.edits.files()) {
      SourceText source = patch.edits.source(uri).orElseThrow();
      StringBuilder text = new StringBuilder(source.text());
      List<TextEdit> edits = patch.edits.of(uri);
      for (int i = edits.size() - 1; i >= 0; i--) {
        text.replace(edits.get(i).start(), edits.get(i).end(), edits.get(i).text());
      }
      files.put(uri, new SourceText(text.toString(), source.charset()));
    }
    return files;
  }

  private static Patch made(
      List<Result> results, Dialect dialect, Function<String, Optional<SourceText>> sources) {
    Patch patch = new Patch(sources);
    results.stream()
        .filter(result -> result.finding().severity() != Severity.OFF)
        .sorted(ResultOrder.byPosition(dialect))
        .forEach(patch::add);
    return patch;
  }

  private void add(Result result) {
    Optional<SourceFix> fix =
        result.fixes().stream()
            .filter(alternative -> alternative.kind() == SourceFix.Kind.REPAIR)
            .filter(edits::isPossible)
            .findFirst();
    if (fix.isEmpty()) {
      boolean canBeLifted =
          result.fixes().stream().anyMatch(last -> last.kind() == SourceFix.Kind.LAST_RESORT);
      liftable += canBeLifted ? 1 : 0;
      left += canBeLifted ? 0 : 1;
    } else if (taken.contains(fix.get().edits())) {
      mended++;
    } else if (edits.add(fix.get())) {
      taken.add(fix.get().edits());
      mended++;
    } else {
      overlapping++;
    }
  }

  /** Returns what git skips: how many findings the patch mends, and why not all. */
  private String head() {
    return "# "
        + findings(mended)
        + " mended by this patch: git apply "
        + FILE
        + "\n"
        + reason(overlapping, "left for the next compilation: another fix edits the same code")
        + reason(
            liftable, "for a person to decide: change the code, or lift the rule with a reason")
        + reason(left, "without an edit");
  }

  private static String reason(int count, String text) {
    return count == 0 ? "" : "# " + findings(count) + " " + text + "\n";
  }

  private static String findings(int count) {
    return count == 1 ? "1 finding" : count + " findings";
  }
}
