package dev.statute.pages.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text and marks stand out from what is behind them, as WCAG 2.2 (1.4.3, 1.4.11) asks at AA. */
class ContrastTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9a-f]{6});");

  private static final List<String> TONES =
      List.of("informational", "success", "redirect", "client", "server");

  /** The colours of light screens, of dark ones and of paper, in this order. */
  static Stream<Map<String, String>> schemes() {
    String css = StyleSheet.ofPages();
    Map<String, String> light = colours(css, ":root {");
    Map<String, String> dark = new LinkedHashMap<>(light);
    dark.putAll(colours(css, "@media (prefers-color-scheme: dark) {"));
    Map<String, String> paper = new LinkedHashMap<>(light);
    paper.putAll(colours(css, "@media print {"));
    return Stream.of(light, dark, paper);
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void textStandsOutFromItsGround(Map<String, String> colours) {
    for (String text : List.of("ink", "soft", "link")) {
      for (String ground : List.of("paper", "panel", "mark")) {
        assertThat(contrast(colours, text, ground))
            .as("%s on %s", text, ground)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void colourOfStatusesStandsOutAsText(Map<String, String> colours) {
    for (String tone : TONES) {
      for (String ground : List.of("paper", "panel", "mark", tone + "-tint")) {
        assertThat(contrast(colours, tone, ground))
            .as("%s on %s", tone, ground)
            .isGreaterThanOrEqualTo(4.5);
      }
      assertThat(contrast(colours, "ink", tone + "-tint")).isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void linesThatMeanSomethingStandOut(Map<String, String> colours) {
    assertThat(contrast(colours, "edge", "paper")).isGreaterThanOrEqualTo(3);
    assertThat(contrast(colours, "edge", "panel")).isGreaterThanOrEqualTo(3);
  }

  private static Map<String, String> colours(String css, String start) {
    int from = css.indexOf(start);
    assertThat(from).as(start).isNotNegative();
    Map<String, String> colours = new LinkedHashMap<>();
    Matcher colour = COLOUR.matcher(css.substring(from, css.indexOf("}", from)));
    while (colour.find()) {
      colours.put(colour.group(1), colour.group(2));
    }
    assertThat(colours).hasSizeGreaterThan(10);
    return colours;
  }

  private static double contrast(Map<String, String> colours, String one, String other) {
    double a = luminance(colours.get(one));
    double b = luminance(colours.get(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
