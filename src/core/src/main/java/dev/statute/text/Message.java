package dev.statute.text;

/**
 * A message to the user: one line each on what is wrong, why, and how to fix it.
 *
 * @param rule the id of the rule, or another word for what the message is about
 * @param what what is wrong
 * @param why why that is wrong
 * @param fix what mends it
 */
public record Message(String rule, String what, String why, String fix) {

  private static final String NEW_LINE = "\n    ";

  /** Returns it as it is shown. */
  public String text() {
    return "[" + rule + "] " + description();
  }

  /** Returns the same without the rule. */
  public String description() {
    return what + NEW_LINE + why + NEW_LINE + fix;
  }
}
