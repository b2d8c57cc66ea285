package dev.statute.cli.terminal;

/** The styles of text in terminals (ECMA-48, 8.3.117). */
public enum Style {
  /** Headings and names. */
  BOLD("1"),
  /** What is read last, such as clauses. */
  FAINT("2"),
  /** Errors. */
  RED("31"),
  /** What is good. */
  GREEN("32"),
  /** Warnings. */
  YELLOW("33"),
  /** Notes. */
  CYAN("36");

  /** Ends any style. */
  static final String END = "\u001b[0m";

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String start() {
    return "\u001b[" + code + "m";
  }
}
