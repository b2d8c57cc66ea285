package dev.statute.pages.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style sheets of pages, which are resources next to this class. */
public final class StyleSheet {

  private StyleSheet() {}

  /** Returns the style of all pages: for screens, light and dark, and for paper. */
  public static String ofPages() {
    return Stream.of("tokens.css", "page.css", "matrix.css", "api.css", "wide.css", "print.css")
        .map(StyleSheet::read)
        .collect(Collectors.joining("\n"));
  }

  /** Returns the style of the pages of a site: that of all pages, and what only a site has. */
  public static String ofSite() {
    return ofPages() + "\n" + read("site.css");
  }

  private static String read(String name) {
    try (InputStream css = StyleSheet.class.getResourceAsStream(name)) {
      if (css == null) {
        throw new IllegalStateException("the style sheet " + name + " is missing from the jar");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the style sheet " + name, e);
    }
  }
}
