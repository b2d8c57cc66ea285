package dev.statute.contract;

import java.util.Optional;

/**
 * One form of the content of a message.
 *
 * @param type the name of its type or schema; only the reader knows what it stands for
 * @param mediaType its media type, empty where the contract leaves it to a codec
 * @param mediaTypeSite where the contract declares that; empty where it follows from the type
 */
public record Representation(
    String type, Optional<String> mediaType, Optional<Site> mediaTypeSite) {

  /** Makes a form whose media type, if it has one, follows from its type. */
  public Representation(String type, Optional<String> mediaType) {
    this(type, mediaType, Optional.empty());
  }
}
