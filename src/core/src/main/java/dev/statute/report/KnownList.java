package dev.statute.report;

import dev.statute.rule.Catalogue;
import dev.statute.rule.RuleInfo;
import dev.statute.text.Message;
import dev.statute.text.Nearest;
import dev.statute.text.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of findings that were there before: a line of text for each. Blank lines count for
 * nothing, nor do those that begin with a number sign.
 */
public final class KnownList {

  /** The name that a list has when it is written. */
  public static final String FILE = "statute-known.txt";

  private static final String HEAD =
      """
      # Findings that were there when this list was made: fingerprint, rule, place.
      # Remove the lines of what has been fixed; do not add lines by hand.
      """;

  private static final int PARTS = 3;
  private static final int MOST_PROBLEMS = 10;
  private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32}:[1-9][0-9]{0,8}");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What compilers are told to write a list. */
  private static final String ANEW = "write the list anew with -Astatute.report=known";

  private final String name;
  private final String anew;
  private final Map<KnownFinding, Integer> lines = new LinkedHashMap<>();
  private final List<KnownProblem> problems = new ArrayList<>();

  private KnownList(String name, String anew) {
    this.name = name;
    this.anew = anew;
  }

  /**
   * Reads the list of a compilation.
   *
   * @param name the name of its file, for messages
   * @param text its text, with line breaks of any kind
   * @param catalogue the rules that there are
   */
  public static KnownList read(String name, String text, Catalogue catalogue) {
    return read(name, text, catalogue, ANEW);
  }

  /**
   * Reads a list.
   *
   * @param name the name of its file, for messages
   * @param text its text, with line breaks of any kind
   * @param catalogue the rules that there are
   * @param anew how people have the list written anew, as the rest of a sentence after "or"
   */
  public static KnownList read(String name, String text, Catalogue catalogue, String anew) {
    KnownList list = new KnownList(name, anew);
    String start = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    int number = 0;
    for (String line : start.lines().toList()) {
      number++;
      String content = line.strip();
      if (list.problems.size() == MOST_PROBLEMS) {
        list.problem(
            number,
            true,
            "the rest of the list is not read",
            "The lines before have " + MOST_PROBLEMS + " problems.",
            "Fix these first, or " + anew + ".");
        break;
      }
      if (!content.isEmpty() && !content.startsWith("#")) {
        list.add(number, content, catalogue);
      }
    }
    return list;
  }

  /** Returns the text of a list, sorted and each finding once, whatever the order given. */
  public static String text(Collection<KnownFinding> findings) {
    TreeSet<KnownFinding> sorted = new TreeSet<>(KnownFinding.IN_ORDER);
    sorted.addAll(findings);
    return sorted.stream()
        .map(finding -> finding.line() + "\n")
        .collect(Collectors.joining("", HEAD, ""));
  }

  /** Returns the findings, in the order of the lines. */
  public List<KnownFinding> findings() {
    return List.copyOf(lines.keySet());
  }

  /** Tells whether a finding is in the list. */
  public boolean contains(KnownFinding finding) {
    return lines.containsKey(finding);
  }

  /** Returns what is wrong with lines, in their order. */
  public List<KnownProblem> problems() {
    return List.copyOf(problems);
  }

  /** Returns that a finding of the list is no longer there. */
  public Message stale(KnownFinding finding) {
    return message(
        lines.getOrDefault(finding, 0),
        finding.rule() + " no longer finds this in " + finding.place(),
        "A line that matches nothing now would hide the next mistake.",
        "Remove the line.");
  }

  private void add(int number, String content, Catalogue catalogue) {
    String[] parts = BLANKS.split(content, -1);
    if (parts.length != PARTS || !FINGERPRINT.matcher(parts[0]).matches()) {
      problem(
          number,
          true,
          Printable.quoted(content) + " is not a known finding",
          "A line is a fingerprint, a rule and a place, with blanks between them.",
          "Remove the line, or " + anew + ".");
      return;
    }
    KnownFinding finding = new KnownFinding(parts[0], parts[1], parts[2]);
    Optional<RuleInfo> rule = catalogue.rule(finding.rule());
    Integer before = lines.get(finding);
    if (rule.isEmpty()) {
      problem(
          number,
          false,
          "there is no rule " + Printable.quoted(finding.rule()),
          "The line has no effect.",
          Nearest.to(finding.rule(), catalogue.ids())
              .map(nearest -> "Did you mean '" + nearest + "'? Otherwise, remove the line.")
              .orElse("Remove the line."));
    } else if (!rule.get().isLiftable()) {
      problem(
          number,
          true,
          finding.rule() + " cannot be a known finding",
          "The generated types depend on it, so it is always an error.",
          "Remove the line, and fix what the rule reports.");
    } else if (before != null) {
      problem(
          number,
          false,
          "the line repeats line " + before,
          "One line stands for one finding.",
          "Remove it.");
    } else {
      lines.put(finding, number);
    }
  }

  private void problem(int line, boolean isError, String what, String why, String fix) {
    problems.add(new KnownProblem(isError, message(line, what, why, fix)));
  }

  private Message message(int line, String what, String why, String fix) {
    return new Message("known", name + ":" + line + ": " + what, why, fix);
  }
}
