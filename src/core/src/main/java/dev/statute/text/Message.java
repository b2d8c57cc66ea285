package dev.statute.text;

/**
 * What a user is told: a line each of what is wrong, why, and how to mend it.
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
