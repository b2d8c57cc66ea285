package dev.statute.example.registry;

/** What names a manifest: its digest, or a tag. */
public sealed interface Reference permits Digest, Tag, Reference.Malformed {

  /**
   * What is neither, so that no manifest has it.
   *
   * @param text what was asked for
   */
  record Malformed(String text) implements Reference {

    /** Gives the text. */
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * Reads a reference.
   *
   * @param text a digest, or else a tag, which has no colon
   * @return the reference
   */
  static Reference parse(String text) {
    try {
      return text.indexOf(':') < 0 ? Tag.parse(text) : Digest.parse(text);
    } catch (IllegalArgumentException e) {
      return new Malformed(text);
    }
  }
}
