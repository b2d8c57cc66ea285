package dev.statute.law;

/** A condition under which a rule on a header field applies. */
public enum Condition implements Word {
  /** The content is one range. */
  SINGLE_PART("the content is one range"),
  /** The content is several ranges. */
  MULTI_PART("the content is several ranges"),
  /** The content is a delta. */
  DELTA("the content is a delta"),
  /** The request named several entity tags. */
  SEVERAL_TAGS("the request named several entity tags"),
  /** The server prefers one of the choices. */
  PREFERRED_CHOICE("the server prefers one of the choices"),
  /** The condition is a temporary one. */
  TEMPORARY("the condition is a temporary one"),
  /** The request asked for a range of bytes. */
  BYTE_RANGE("the request asked for a range of bytes"),
  /** The server has such a value at hand. */
  AVAILABLE("the server has such a value at hand"),
  /** The content coding was the problem. */
  CODING_UNSUPPORTED("the content coding was the problem"),
  /** The content coding was not the problem. */
  CODING_SUPPORTED("the content coding was not the problem", true),
  /** The content was not stored as it came. */
  TRANSFORMED("the content was changed before it was stored", true),
  /** The response announces an upload resource. */
  ANNOUNCING("the response announces an upload resource"),
  /** There are limits to announce. */
  LIMITED("there are limits to announce"),
  /** The response reports progress. */
  PROGRESS("the response reports progress"),
  /** The field would not guide the update of a cache. */
  NO_CACHE_GUIDANCE("the field would not guide the update of a cache"),
  /** The request chose among representations. */
  NEGOTIATED("the request chose among representations"),
  /** The final response is likely to carry the field. */
  LIKELY("the final response is likely to carry the field");

  private final String words;
  private final boolean isUndecidable;

  Condition(String words) {
    this(words, false);
  }

  Condition(String words, boolean isUndecidable) {
    this.words = words;
    this.isUndecidable = isUndecidable;
  }

  /**
   * Tells whether no declaration can show that it never holds, so that a response which always
   * carries a field cannot heed what forbids it then.
   */
  public boolean isUndecidable() {
    return isUndecidable;
  }

  /** Returns the condition as a clause of a sentence. */
  public String words() {
    return words;
  }
}
