package dev.statute.contract.file;

/**
 * What the source says about an element.
 *
 * @param text its Javadoc, without the asterisks and without block tags; empty for none
 * @param isDeprecated whether it is deprecated
 * @param deprecation what its tag {@code @deprecated} says; empty for nothing
 */
public record PublishedDoc(String text, boolean isDeprecated, String deprecation) {

  /** Says nothing. */
  public static final PublishedDoc NONE = new PublishedDoc("", false, "");
}
