package dev.statute.pages.html.tree;

import dev.statute.pages.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/** A whole page of HTML, in English and in UTF-8. */
public final class HtmlDocument {

  /** A section sign as the icon of a page, so that no browser asks a server for one. */
  private static final String ICON =
      "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
          + "%3Ctext x='8' y='13' text-anchor='middle' font-size='15' fill='%237c8798'%3E%C2%A7"
          + "%3C/text%3E%3C/svg%3E";

  private final List<Element> head = new ArrayList<>();
  private final HtmlElement body = HtmlElement.of("body");

  /**
   * Makes a page without content.
   *
   * @param title its title, of one line
   * @param description what it is about, for those who list pages; empty for nothing
   */
  public HtmlDocument(String title, String description) {
    head.add(new Element("meta").attr("charset", "utf-8"));
    meta("viewport", "width=device-width, initial-scale=1");
    meta("color-scheme", "light dark");
    head.add(new Element("title").appendChild(new TextNode(VisibleText.line(title))));
    if (!description.isEmpty()) {
      meta("description", VisibleText.of(description));
    }
    head.add(new Element("link").attr("rel", "icon").attr("href", ICON));
  }

  /** Forbids browsers to run scripts in the page and to fetch anything for it. */
  public HtmlDocument selfContained() {
    String policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
            + " form-action 'none'";
    head.add(
        1,
        new Element("meta").attr("http-equiv", "Content-Security-Policy").attr("content", policy));
    return this;
  }

  /**
   * Puts a style sheet into the page.
   *
   * @param css the style sheet
   * @throws IllegalArgumentException if it would end the element around it
   */
  public HtmlDocument style(String css) {
    if (css.contains("</")) {
      throw new IllegalArgumentException("a style sheet must not contain '</'");
    }
    head.add(new Element("style").appendChild(new DataNode("\n" + css)));
    return this;
  }

  /** Links a style sheet in a file of the same site. */
  public HtmlDocument styleFile(String address) {
    head.add(new Element("link").attr("rel", "stylesheet").attr("href", address));
    return this;
  }

  /** Runs a script of the same site, once the page is read. */
  public HtmlDocument scriptFile(String address) {
    head.add(new Element("script").attr("defer", "").attr("src", address));
    return this;
  }

  /** Returns what the page shows, to which elements are added. */
  public HtmlElement body() {
    return body;
  }

  private void meta(String name, String content) {
    head.add(new Element("meta").attr("name", name).attr("content", content));
  }

  /** Returns the page as text, with line feeds at the ends of lines. */
  public String text() {
    Document document = new Document("");
    document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.base);
    document.appendChild(new DocumentType("html", "", ""));
    document.appendChild(new TextNode("\n"));
    Element top = new Element("head");
    head.forEach(element -> top.appendText("\n").appendChild(element.clone()));
    Element root = document.appendElement("html").attr("lang", "en");
    root.appendText("\n").appendChild(top.appendText("\n"));
    root.appendText("\n").appendChild(body.element().clone()).appendText("\n");
    return document.outerHtml() + "\n";
  }
}
