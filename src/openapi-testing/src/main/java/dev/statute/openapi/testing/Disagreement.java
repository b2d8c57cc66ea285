package dev.statute.openapi.testing;

/**
 * Something in which a document and a codec do not agree.
 *
 * @param type the Java type
 * @param component the schema
 * @param what what is wrong, with the member
 * @param value the JSON that shows it, or the value that cannot be written; empty for none
 * @param schema the schema of the type
 */
record Disagreement(String type, String component, String what, String value, String schema) {

  private static final int MAX_LENGTH = 2_000;

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(type);
    text.append(" (#/components/schemas/").append(component).append("): ").append(what);
    if (!value.isEmpty()) {
      text.append("\n  Value:  ").append(cut(value));
    }
    if (!schema.isEmpty()) {
      text.append("\n  Schema: ").append(cut(schema));
    }
    return text.toString();
  }

  private static String cut(String text) {
    return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
  }
}
