package dev.statute.server.content;

import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import java.util.List;

/** The negotiated content of a reply. */
public sealed interface Negotiated {

  /** The reply has no content. */
  record None() implements Negotiated {}

  /**
   * Content of the media type that suits the client best.
   *
   * @param content the content
   * @param isChosen whether another {@code Accept} could have brought another media type
   */
  record Found(Content content, boolean isChosen) implements Negotiated {}

  /**
   * Nothing that the client accepts.
   *
   * @param available what there is
   */
  record NotAcceptable(List<MediaType> available) implements Negotiated {}
}
