package dev.statute.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.rule.Basis;
import dev.statute.rule.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pages of the rules, which travel with their checks and are read only where asked for. */
public final class RulePages {

  /** Where the pages are published. */
  private static final String SITE = "https://statute.dev/rules/";

  private static final String FOLDER = "pages/";
  private static final String WHY = "\n## Why\n";
  private static final String VIOLATION = "\n## Violation\n";

  private RulePages() {}

  /**
   * Returns the page of a rule; nothing where it has none. The page of a rule on changes, which the
   * site has, says here what the change is.
   */
  public static Optional<RuleHelp> of(RuleInfo rule) {
    try (InputStream page = RulePages.class.getResourceAsStream(FOLDER + rule.id() + ".md")) {
      return page == null
          ? Optional.of(rule).filter(RulePages::isOnChanges).map(RulePages::summary)
          : Optional.of(help(rule, new String(page.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      // A report without it is better than none.
      return Optional.empty();
    }
  }

  private static boolean isOnChanges(RuleInfo rule) {
    return rule.basis() == Basis.COMPATIBILITY;
  }

  private static RuleHelp summary(RuleInfo rule) {
    String text = "A change of an API: " + rule.summary() + ".";
    return new RuleHelp(uri(rule), text, text + "\n", text + "\n");
  }

  /**
   * Returns what a page of the same form says.
   *
   * @param page the page: a title, and sections of which one is the reason and one a violation
   */
  public static RuleHelp help(RuleInfo rule, String page) {
    // The title is the id, which readers show anyway.
    String markdown = page.substring(page.indexOf('\n')).strip() + "\n";
    return new RuleHelp(uri(rule), explanation(page), plain(markdown), markdown);
  }

  /** Returns the address of the page of a rule, which is a page of the site. */
  public static String uri(RuleInfo rule) {
    return SITE + rule.id() + ".html";
  }

  /** Returns what the page says in its own words, without those of the clauses. */
  private static String explanation(String page) {
    String why = page.substring(page.indexOf(WHY) + WHY.length(), page.indexOf(VIOLATION));
    return why.lines()
        .filter(line -> !line.startsWith("> "))
        .collect(Collectors.joining(" "))
        .replace("`", "")
        .strip();
  }

  private static String plain(String markdown) {
    return markdown
        .lines()
        .filter(line -> !line.startsWith("```"))
        .map(line -> line.startsWith("## ") ? line.substring("## ".length()) + ":" : line)
        .map(line -> line.replace("`", "").replace("**", ""))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
