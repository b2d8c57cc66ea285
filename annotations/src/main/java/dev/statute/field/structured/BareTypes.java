package dev.statute.field.structured;

/** The names of the types of bare items, for messages. */
final class BareTypes {

  private BareTypes() {}

  /** Gives the name of a type, with its article. */
  static String name(Class<? extends BareItem> type) {
    String name = type.getSimpleName().replace("Bare", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return (name.startsWith("I") ? "an " : "a ") + name;
  }
}
