package dev.statute.cli.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours the first lines of findings. */
public final class FindingLine {

  private static final Pattern HEAD =
      Pattern.compile("(\\S.*?: )?(error|warning|note|advice): (\\[[a-z-]+\\] )?(.*)");

  private final Terminal terminal;

  /** Makes one for a terminal, which may have no colours. */
  public FindingLine(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Returns a line of a report, coloured if it is the first one of a finding. */
  public String of(String line) {
    Matcher head = HEAD.matcher(line);
    if (!terminal.isColoured() || !head.matches()) {
      return line;
    }
    String place = head.group(1) == null ? "" : head.group(1);
    String rule = head.group(3) == null ? "" : head.group(3);
    return terminal.styled(Style.BOLD, place)
        + terminal.styled(style(head.group(2)), head.group(2) + ":")
        + " "
        + terminal.styled(Style.FAINT, rule)
        + terminal.styled(Style.BOLD, head.group(4));
  }

  private static Style style(String severity) {
    return switch (severity) {
      case "error" -> Style.RED;
      case "warning" -> Style.YELLOW;
      default -> Style.CYAN;
    };
  }
}
