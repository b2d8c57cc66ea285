package dev.statute.docs;

/**
 * Which of the edits in a report makes the fixed code of a page.
 *
 * @param kind what the edits are like
 * @param number the number of the edit, from 1; 0 if there is none
 * @param reason why none of them makes exactly that code; empty if one does
 */
record ExampleEdit(Kind kind, int number, String reason) {

  /** What the edits of a violation are like. */
  enum Kind {
    /** One of them makes the fixed code. */
    SAME,
    /** The first one mends the violation in another way. */
    OTHER,
    /** The only one is the last resort. */
    ONLY,
    /** There is none. */
    NONE
  }

  /**
   * Reads it: nothing for the first edit, a number for another one; or {@code other}, {@code only}
   * or {@code none} with a reason after a colon.
   */
  static ExampleEdit of(String text) {
    if (text.isEmpty()) {
      return new ExampleEdit(Kind.SAME, 1, "");
    }
    int colon = text.indexOf(": ");
    String reason = text.substring(colon < 0 ? text.length() : colon + 2);
    return switch (text.substring(0, Math.max(0, colon))) {
      case "other" -> new ExampleEdit(Kind.OTHER, 1, reason);
      case "only" -> new ExampleEdit(Kind.ONLY, 1, reason);
      case "none" -> new ExampleEdit(Kind.NONE, 0, reason);
      default -> new ExampleEdit(Kind.SAME, Integer.parseInt(text), "");
    };
  }

  boolean isRepair() {
    return kind == Kind.SAME || kind == Kind.OTHER;
  }

  /** Returns what the page says of it; empty for the first edit. */
  String sentence() {
    return kind == Kind.SAME && number > 1
        ? "This is edit number " + number + " in a report."
        : reason;
  }
}
