package dev.statute.cli.terminal;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a command may do with its output.
 *
 * @param width how many characters a line has, from {@value #NARROWEST} to {@value #WIDEST}
 * @param isColoured whether text may have colours
 * @param isWatched whether people see the messages as they are written, so that progress is of use
 */
public record Terminal(int width, boolean isColoured, boolean isWatched) {

  /** The width where nothing says it, as in pipes. */
  public static final int USUAL = 80;

  /** No terminal: a file, a pipe. */
  public static final Terminal NONE = new Terminal(USUAL, false, false);

  private static final int NARROWEST = 40;

  /** Longer lines are hard to read. */
  private static final int WIDEST = 110;

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

  /** Keeps the width in its bounds. */
  public Terminal {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /**
   * Finds out by the environment.
   *
   * @param environment the variables {@code NO_COLOR}, {@code CLICOLOR}, {@code CLICOLOR_FORCE},
   *     {@code TERM} and {@code COLUMNS} count
   * @param isOut whether the standard output is a terminal
   * @param isErr whether the standard error is one
   */
  public static Terminal of(Map<String, String> environment, boolean isOut, boolean isErr) {
    String columns = environment.getOrDefault("COLUMNS", "");
    int width = NUMBER.matcher(columns).matches() ? Integer.parseInt(columns) : USUAL;
    return new Terminal(isOut ? width : USUAL, isColoured(environment, isOut), isErr);
  }

  private static boolean isColoured(Map<String, String> environment, boolean isOut) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (!"0".equals(environment.getOrDefault("CLICOLOR_FORCE", "0"))) {
      return true;
    }
    return isOut
        && !"0".equals(environment.get("CLICOLOR"))
        && !"dumb".equals(environment.get("TERM"));
  }

  /** Returns the same terminal, with or without colours. */
  public Terminal coloured(boolean colours) {
    return new Terminal(width, colours, isWatched);
  }

  /** Returns text in a style, if there are colours. */
  public String styled(Style style, String text) {
    return isColoured && !text.isEmpty() ? style.start() + text + Style.END : text;
  }
}
