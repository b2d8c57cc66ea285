package dev.statute.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Makes path templates. */
final class PathMaker {

  private static final List<String> BAD =
      List.of(
          "orders",
          "/a b",
          "/{",
          "/}",
          "/{}",
          "/{a}{b}",
          "//",
          "/a//b",
          "/%",
          "/%4",
          "/%zz",
          "/a?b=c",
          "/#x",
          "/.",
          "/..",
          "/a/../b",
          "/%2e%2E",
          "/é",
          "/\ud83d\ude00",
          "/\"",
          "/\\",
          "/{a b}",
          "/{\n}",
          "/\n",
          "/\u202e",
          "/<",
          "/|",
          "/^",
          "/`",
          "/[",
          "/\\u002a/",
          "{id}",
          " ",
          "/{{a}}",
          "/a\0");

  private static final List<String> SEGMENTS =
      List.of(
          "orders", "a", "b", "a.b", "a-b", "~x", "%20", "%41", "a;b=c", "@me", "$", "!*'()", "*",
          "x:y", "$1", "v1", "*/", "/*");

  private static final List<String> VARIABLES =
      List.of("id", "x", "item-id", "a.b", "_", "~", "class", "123", "ID", "very_long_name");

  /**
   * A path.
   *
   * @param text the path
   * @param variables its variables, in order
   * @param valid whether it is a path template for certain
   * @param invalid whether it is none for certain
   */
  record Path(String text, List<String> variables, boolean valid, boolean invalid) {

    static final Path EMPTY = new Path("", List.of(), true, false);
  }

  private PathMaker() {}

  static Path any(Dice dice) {
    int kind = dice.below(100);
    if (kind < 4) {
      return new Path(dice.of(BAD), List.of(), false, true);
    }
    if (kind < 7) {
      String text = "/" + HostileText.text(dice);
      return new Path(text, List.of(), false, false);
    }
    return valid(dice);
  }

  static Path valid(Dice dice) {
    StringBuilder text = new StringBuilder();
    List<String> variables = new ArrayList<>();
    int segments = dice.chance(1) ? 200 : dice.few(4);
    for (int i = 0; i < segments; i++) {
      text.append('/');
      if (dice.chance(30)) {
        String variable = dice.of(VARIABLES);
        variables.add(variable);
        text.append(dice.chance(10) ? "v" : "").append('{').append(variable).append('}');
      } else {
        // The star of the sequences that end comments must not open a segment that is empty.
        text.append(dice.of(SEGMENTS).replace("/", "*"));
      }
    }
    return new Path(text.toString(), variables, true, false);
  }
}
