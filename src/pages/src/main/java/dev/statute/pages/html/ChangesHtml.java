package dev.statute.pages.html;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.model.PageChange;
import dev.statute.pages.model.PageChange.Weight;
import java.util.List;

/** Shows what changed since the baseline, the worst first. */
final class ChangesHtml {

  private ChangesHtml() {}

  static HtmlElement of(List<PageChange> changes, String baseline, String anchor) {
    HtmlElement section = Pieces.section(anchor, "Changes since " + baseline);
    if (changes.isEmpty()) {
      return section.add(HtmlElement.of("p", "Nothing changed that clients can see."));
    }
    HtmlElement list = HtmlElement.of("ul").styled("entries");
    changes.forEach(change -> list.add(of(change)));
    return section.add(list);
  }

  private static HtmlElement of(PageChange change) {
    HtmlElement head = HtmlElement.of("p");
    head.add(Pieces.styled("span", "badge " + tone(change.weight()), word(change.weight())));
    if (!change.where().isEmpty()) {
      head.text(" ").add(where(change));
    }
    HtmlElement what = HtmlElement.of("p", change.what());
    if (!change.why().isEmpty()) {
      what.text(" ").add(Pieces.styled("span", "soft", change.why()));
    }
    if (!change.rule().isEmpty()) {
      what.text(" ").add(HtmlElement.of("code", change.rule()).styled("soft"));
    }
    return HtmlElement.of("li", head, what);
  }

  private static HtmlElement where(PageChange change) {
    HtmlElement where = Pieces.code(change.where());
    return change.anchor().isEmpty() ? where : HtmlElement.link("#" + change.anchor()).add(where);
  }

  private static String tone(Weight weight) {
    return switch (weight) {
      case BREAKING -> "s5";
      case NOTABLE -> "s4";
      case HARMLESS -> "s2";
    };
  }

  private static String word(Weight weight) {
    return switch (weight) {
      case BREAKING -> "Breaks clients";
      case NOTABLE -> "May matter";
      case HARMLESS -> "Breaks nobody";
    };
  }
}
