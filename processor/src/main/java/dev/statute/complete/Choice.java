package dev.statute.complete;

/**
 * A value that a member can have.
 *
 * @param name the name of a constant, or a text without its quotes
 * @param code another text by which it is found, such as the number of a status; empty for none
 * @param text what the value says
 */
record Choice(String name, String code, String text) {

  Choice(String name, String text) {
    this(name, "", text);
  }
}
