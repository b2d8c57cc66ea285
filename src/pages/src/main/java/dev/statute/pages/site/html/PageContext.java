package dev.statute.pages.site.html;

import dev.statute.law.Clause;
import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.site.LawSite;
import dev.statute.pages.site.SitePage;
import dev.statute.pages.site.TextPart;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page that is written, from which links go out.
 *
 * @param site the site
 * @param page the page
 */
record PageContext(LawSite site, SitePage page) {

  private static final Pattern CLAUSE =
      Pattern.compile("\\bRFC (\\d{3,5})(?:, (?:Section )?((?:\\d+|[A-Z])(?:\\.\\d+)*)\\b)?");

  /** Returns the way from the page to another address of the site. */
  String relative(String address) {
    if (address.startsWith("#")) {
      return address;
    }
    int hash = address.indexOf('#');
    if (hash > 0 && address.substring(0, hash).equals(page.address())) {
      return address.substring(hash);
    }
    return root() + address;
  }

  /** Returns the way from the page to the root of the site: {@code ../}, or nothing. */
  String root() {
    return "../".repeat((int) page.address().chars().filter(c -> c == '/').count());
  }

  /** Returns a link to an address of the site. */
  HtmlElement link(String address, String text) {
    return HtmlElement.link(relative(address), text);
  }

  /** Adds a text to an element, in which clauses and what has a page are linked. */
  HtmlElement addLinked(HtmlElement element, String text) {
    Matcher clause = CLAUSE.matcher(text);
    int done = 0;
    while (clause.find()) {
      addNamed(element, text.substring(done, clause.start()));
      String section = clause.group(2);
      Clause linked = Clause.rfc(clause.group(1), section == null ? List.of() : List.of(section));
      element.add(HtmlElement.link(linked.link(), clause.group()));
      done = clause.end();
    }
    return addNamed(element, text.substring(done));
  }

  private HtmlElement addNamed(HtmlElement element, String text) {
    for (TextPart part : site.mentions().in(text)) {
      Optional<String> address = part.address().filter(other -> !other.equals(page.address()));
      if (address.isPresent()) {
        element.add(link(address.get(), part.text()));
      } else {
        element.text(part.text());
      }
    }
    return element;
  }

  /** Adds a text to an element, in which words may stand as code in backticks. */
  HtmlElement addWithCode(HtmlElement element, String text) {
    String[] parts = text.split("`", -1);
    boolean isBalanced = parts.length % 2 == 1;
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0 || !isBalanced) {
        addLinked(element, isBalanced || i == 0 ? parts[i] : "`" + parts[i]);
      } else {
        element.add(code(parts[i]));
      }
    }
    return element;
  }

  /** Returns code, which is a link where it is the name of something that has a page. */
  HtmlElement code(String text) {
    HtmlElement code = HtmlElement.of("code", text);
    return site.mentions()
        .whole(text)
        .filter(address -> !address.equals(page.address()))
        .map(address -> HtmlElement.link(relative(address)).add(code))
        .orElse(code);
  }
}
