package dev.statute.pages.html.tree;

import dev.statute.pages.text.SafeUri;
import dev.statute.pages.text.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.safety.Safelist;

/**
 * An element of a page. Texts and attributes are escaped when the page is written, and characters
 * that cannot be seen are named. There is no way to put in markup or script as a text.
 *
 * <p>An element belongs to one parent: to add it to another one takes it away from the first.
 */
public final class HtmlElement {

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][A-Za-z-]*[0-9]?");

  /** Elements that run or fetch something, or whose text is not escaped. */
  private static final Set<String> REFUSED =
      Set.of("script", "style", "iframe", "object", "embed", "base", "template", "noscript");

  /** Attributes that hold addresses, code or styles, which have methods of their own or none. */
  private static final Set<String> NOT_FREE =
      Set.of("href", "src", "srcset", "srcdoc", "style", "action", "formaction", "ping", "data");

  /** Elements whose children stand on lines of their own. */
  private static final Set<String> LINES =
      Set.of(
          "article", "aside", "body", "div", "dl", "figure", "footer", "form", "g", "header",
          "html", "main", "nav", "ol", "section", "svg", "table", "tbody", "thead", "tr", "ul");

  private final Element element;

  private HtmlElement(Element element) {
    this.element = element;
  }

  /**
   * Makes an element of HTML.
   *
   * @param name its name, such as {@code section}
   * @throws IllegalArgumentException if the name is not that of an element, or the element would
   *     run or fetch something
   */
  public static HtmlElement of(String name) {
    return make(name, Parser.NamespaceHtml);
  }

  /**
   * Makes an element of HTML with text.
   *
   * @param name its name, such as {@code p}
   * @param text what it says
   */
  public static HtmlElement of(String name, String text) {
    return of(name).text(text);
  }

  /**
   * Makes an element of HTML with others in it.
   *
   * @param name its name, such as {@code section}
   * @param children what is in it, in this order
   */
  public static HtmlElement of(String name, HtmlElement... children) {
    return of(name).add(children);
  }

  /**
   * Makes an element of SVG.
   *
   * @param name its name, such as {@code path}
   * @throws IllegalArgumentException if the name is not that of an element
   */
  public static HtmlElement ofSvg(String name) {
    return make(name, Parser.NamespaceSvg);
  }

  /**
   * Makes a link; text alone where the address is not safe to link to.
   *
   * @param uri the address, as {@link SafeUri} takes it
   * @param text what is shown
   */
  public static HtmlElement link(String uri, String text) {
    return link(uri).text(text);
  }

  /**
   * Makes an empty link; an empty span where the address is not safe to link to.
   *
   * @param uri the address, as {@link SafeUri} takes it
   */
  public static HtmlElement link(String uri) {
    Optional<String> safe = SafeUri.link(uri);
    HtmlElement link = of(safe.isPresent() ? "a" : "span");
    safe.ifPresent(address -> link.element.attr("href", address));
    return link;
  }

  private static HtmlElement make(String name, String namespace) {
    if (!NAME.matcher(name).matches() || REFUSED.contains(name)) {
      throw new IllegalArgumentException("not the name of an element that pages may have: " + name);
    }
    return new HtmlElement(
        new Element(Tag.valueOf(name, namespace, ParseSettings.preserveCase), ""));
  }

  /**
   * Sets an attribute that holds no address, style or script.
   *
   * @param name its name, such as {@code scope}
   * @param value its value
   * @throws IllegalArgumentException if the attribute is not such a one
   */
  public HtmlElement attribute(String name, String value) {
    if (!ATTRIBUTE.matcher(name).matches() || name.startsWith("on") || NOT_FREE.contains(name)) {
      throw new IllegalArgumentException("not an attribute that holds plain text: " + name);
    }
    element.attributes().put(name, VisibleText.of(value));
    return this;
  }

  /** Sets the anchor, which a page has once. */
  public HtmlElement id(String id) {
    return attribute("id", id);
  }

  /** Adds classes of the style sheet, with spaces between them. */
  public HtmlElement styled(String classes) {
    String former = element.className();
    return attribute("class", former.isEmpty() ? classes : former + " " + classes);
  }

  /** Adds text, which may have several lines. */
  public HtmlElement text(String text) {
    return add(VisibleText.parts(text));
  }

  /** Adds text that is one line on the wire: ends of lines in it are named. */
  public HtmlElement line(String text) {
    return add(VisibleText.lineParts(text));
  }

  private HtmlElement add(List<VisibleText.Part> parts) {
    for (VisibleText.Part part : parts) {
      if (part.isName()) {
        element.appendChild(of("span").styled("control").words(part.text()).element);
      } else {
        words(part.text());
      }
    }
    return this;
  }

  private HtmlElement words(String text) {
    element.appendChild(new TextNode(text));
    return this;
  }

  /** Adds elements, in this order. */
  public HtmlElement add(HtmlElement... children) {
    return add(List.of(children));
  }

  /** Adds elements, in this order. */
  public HtmlElement add(Iterable<HtmlElement> children) {
    for (HtmlElement child : children) {
      breakLine();
      element.appendChild(child.element);
      breakLine();
    }
    return this;
  }

  /** Adds an element if there is one. */
  public HtmlElement add(Optional<HtmlElement> child) {
    child.ifPresent(this::add);
    return this;
  }

  /**
   * Adds HTML that was made from text of people, such as rendered Markdown. What could run, fetch
   * or restyle something is left out, and so are images and anchors.
   *
   * @param html the HTML
   */
  public HtmlElement addCleaned(String html) {
    Safelist allowed =
        Safelist.relaxed()
            .removeTags("img", "h1", "h2", "h3", "h4", "h5", "h6", "span", "div", "col", "colgroup")
            .addTags("del")
            .preserveRelativeLinks(true);
    Element body = Jsoup.parseBodyFragment(Jsoup.clean(html, "", allowed, raw())).body();
    for (Element link : body.select("a")) {
      if (SafeUri.link(link.attr("href")).isEmpty()) {
        link.unwrap();
      }
    }
    for (Node child : List.copyOf(body.childNodes())) {
      element.appendChild(child);
    }
    return this;
  }

  /** Tells whether there is neither text nor an element in it. */
  public boolean isEmpty() {
    return element.childNodeSize() == 0;
  }

  private void breakLine() {
    Node last = element.lastChild();
    boolean isBroken = last instanceof TextNode text && text.getWholeText().endsWith("\n");
    if (LINES.contains(element.tagName()) && !isBroken) {
      element.appendChild(new TextNode("\n"));
    }
  }

  private static org.jsoup.nodes.Document.OutputSettings raw() {
    return new org.jsoup.nodes.Document.OutputSettings().prettyPrint(false);
  }

  /** The element as the library has it, for the document that it goes into. */
  Element element() {
    return element;
  }
}
