package dev.statute.change.changelog;

import dev.statute.change.Comparison;
import dev.statute.change.Promise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The list of changes that the users of an API are sent, in Markdown. */
public final class Changelog {

  private Changelog() {}

  /**
   * Returns the list of the changes that some comparisons found, of which those who only send and
   * receive are told what breaks them.
   *
   * @param comparisons one for each interface, in any order
   */
  public static String markdown(Comparison... comparisons) {
    return markdown(
        Arrays.stream(comparisons)
            .<ReleaseNotes>map(comparison -> ReleaseNotes.Changed.of(comparison, Promise.STANDARD))
            .toList());
  }

  /**
   * Returns the list of the changes of some interfaces: what breaks, what is worth knowing, what is
   * new. The same notes make the same text in any order.
   */
  public static String markdown(List<? extends ReleaseNotes> notes) {
    List<? extends ReleaseNotes> sorted =
        notes.stream().sorted(Comparator.comparing(ReleaseNotes::name)).toList();
    StringBuilder text = new StringBuilder("# Changes" + versions(sorted) + "\n");
    Map<Section, Map<String, List<String>>> sections = new EnumMap<>(Section.class);
    for (ReleaseNotes ofInterface : sorted) {
      for (ChangelogItem item : ChangelogItem.of(ofInterface)) {
        sections
            .computeIfAbsent(item.section(), section -> new TreeMap<>())
            .computeIfAbsent(ofInterface.name(), name -> new ArrayList<>())
            .add(item.text());
      }
    }
    boolean isOne = sorted.stream().map(ReleaseNotes::name).distinct().count() == 1;
    sections.forEach((section, byName) -> write(section, byName, isOne, text));
    return text.append(sections.isEmpty() ? "\nNothing changed.\n" : "").toString();
  }

  private static void write(
      Section section, Map<String, List<String>> byName, boolean isOne, StringBuilder text) {
    text.append("\n## ").append(section.title()).append('\n');
    byName.forEach(
        (name, items) -> {
          if (!isOne) {
            text.append("\n### ").append(MarkdownText.plain(name)).append('\n');
          }
          text.append('\n');
          items.stream().distinct().forEach(item -> text.append(item).append('\n'));
        });
  }

  private static String versions(List<? extends ReleaseNotes> notes) {
    String before = only(notes, ReleaseNotes::versionBefore);
    String after = only(notes, ReleaseNotes::versionAfter);
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() ? after(" in ", after) : after(" since ", before);
    }
    return after(" from ", before) + after(" to ", after);
  }

  private static String after(String preposition, String version) {
    return version.isEmpty() ? "" : preposition + MarkdownText.plain(version);
  }

  /** Returns the one version that notes have; empty where they differ, or it is not known. */
  private static String only(
      List<? extends ReleaseNotes> notes, Function<ReleaseNotes, String> version) {
    List<String> all =
        notes.stream().map(version).filter(text -> !text.isEmpty()).distinct().toList();
    return all.size() == 1 ? all.get(0) : "";
  }

  /** A part of the list. */
  enum Section {
    /** What breaks those to whom something is promised. */
    BREAKING("Breaking"),
    /** What may matter to them, or breaks others. */
    KNOWING("Worth knowing"),
    /** What they can now do, and what will be gone. */
    NEW("New");

    private final String title;

    Section(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }
}
