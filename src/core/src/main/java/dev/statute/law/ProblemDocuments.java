package dev.statute.law;

import java.util.List;

/**
 * The documents that tell clients of any API what went wrong.
 *
 * @param clause where they are defined
 * @param mediaTypes their media types in lower case, the one to use first; at least one
 * @param body why an error has such a document as its body
 * @param type why the type of a problem is a URI reference, and a member of the document
 */
public record ProblemDocuments(Clause clause, List<String> mediaTypes, Ground body, Ground type) {

  /** Copies the media types. */
  public ProblemDocuments {
    mediaTypes = List.copyOf(mediaTypes);
  }

  /** Returns the media type to use. */
  public String mediaType() {
    return mediaTypes.get(0);
  }
}
