package dev.statute.pages.fact.subject;

import dev.statute.law.Clause;
import dev.statute.law.Ground;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.pages.model.ClauseLink;
import dev.statute.pages.site.SiteAddresses;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that a page links to.
 *
 * @param site the address of the site with the pages of the law, without a slash at its end
 */
public record PageLinks(String site) {

  private static final String SECURE = "https://";

  /** A clause as contract files have it. */
  private static final Pattern RFC =
      Pattern.compile("RFC ([0-9]{1,6})(?:, ([0-9A-Za-z]+(?:\\.[0-9]+)*).*)?");

  /** Returns the page about a status. */
  public String status(Status status) {
    return page("statuses", Integer.toString(status.code()));
  }

  /** Returns the page about a method. */
  public String method(Method method) {
    return page("methods", method.token());
  }

  /** Returns the page about a rule. */
  public String rule(String id) {
    return page("rules", id);
  }

  private String page(String folder, String name) {
    return site + "/" + folder + "/" + SiteAddresses.file(name) + ".html";
  }

  /** Returns the clause of a ground. */
  public ClauseLink of(Ground ground) {
    return of(ground.clause());
  }

  /** Returns the clauses of grounds, each once, in their order. */
  public List<ClauseLink> of(List<Ground> grounds) {
    return grounds.stream().map(this::of).distinct().toList();
  }

  /** Returns a clause; a line of a file has no address. */
  public ClauseLink of(Clause clause) {
    String link = clause.isInFile() ? "" : clause.link();
    return new ClauseLink(clause.toString(), link.startsWith(SECURE) ? link : "");
  }

  /**
   * Returns a clause as contract files have it, such as {@code RFC 9110, 15.5.6}.
   *
   * @param text the clause; empty for none
   */
  public Optional<ClauseLink> parse(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher rfc = RFC.matcher(text);
    if (rfc.matches()) {
      String section = rfc.group(2);
      Clause clause = Clause.rfc(rfc.group(1), section == null ? List.of() : List.of(section));
      return Optional.of(new ClauseLink(text, clause.link()));
    }
    String document = text.replaceFirst(",.*", "");
    String link = Clause.isDraft(document) ? new Clause(document, List.of()).link() : "";
    return Optional.of(new ClauseLink(text, link));
  }
}
