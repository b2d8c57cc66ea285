package dev.statute.cli.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was written, for people.
 *
 * @param lines what was written, a file or a kind of files each
 * @param notes what else there is to know
 */
public record PagesSummary(List<String> lines, List<String> notes) {

  /** The name of the file that lists the files of the folder. */
  public static final String LIST = "statute-pages.txt";

  /** Of more notes of a kind nobody reads the rest. */
  private static final int SHOWN = 10;

  /** Copies both. */
  public PagesSummary {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  /**
   * Says what was written.
   *
   * @param stale files of earlier times that were not written now
   * @param isStandardSite whether pages of APIs link to the site of Statute
   */
  public static PagesSummary of(
      PagesRequest request,
      PageFiles pages,
      Path folder,
      List<String> stale,
      boolean isStandardSite) {
    List<String> lines = new ArrayList<>();
    List<String> ofLaw =
        pages.files().keySet().stream()
            .filter(name -> request.places().isEmpty() || name.contains("/"))
            .toList();
    pages.files().keySet().stream()
        .filter(name -> !ofLaw.contains(name))
        .forEach(name -> lines.add(folder.resolve(name).toString()));
    if (!ofLaw.isEmpty()) {
      String index =
          ofLaw.stream()
              .filter(name -> name.endsWith("index.html"))
              .min(PagesSummary::byLength)
              .orElse("");
      lines.add(folder.resolve(index) + " and " + (ofLaw.size() - 1) + " other files of the law");
    }
    List<String> notes = new ArrayList<>();
    add(notes, pages.remarks());
    if (request.law().base().isPresent() && !request.hasLaw() && isStandardSite) {
      notes.add(
          "The pages link to https://statute.dev, which knows nothing of your law. Write"
              + " --law-pages for pages of your law, or --site URI if you have published them.");
    }
    add(
        notes,
        stale.stream()
            .filter(name -> isOfSameKind(name, request))
            .map(
                name ->
                    folder.resolve(name)
                        + " was written before and is not one of these pages. Remove it if you"
                        + " like.")
            .toList());
    return new PagesSummary(lines, notes);
  }

  /** Pages in HTML and in Markdown can share a folder, and so can those of APIs and of the law. */
  private static boolean isOfSameKind(String name, PagesRequest request) {
    boolean isOfLaw = name.contains("/") || request.places().isEmpty();
    return isOfLaw ? request.hasLaw() : name.endsWith(".md") == request.isMarkdown();
  }

  private static int byLength(String one, String other) {
    return Integer.compare(one.length(), other.length());
  }

  private static void add(List<String> notes, List<String> more) {
    more.stream().limit(SHOWN).forEach(notes::add);
    if (more.size() > SHOWN) {
      notes.add("And " + (more.size() - SHOWN) + " more of this kind.");
    }
  }

  /** Returns what was written, a line each. */
  public String text() {
    return "Wrote:\n" + String.join("", lines.stream().map(line -> "  " + line + "\n").toList());
  }
}
