package dev.statute.jakarta.generated;

import dev.statute.codec.Codec;

/** Gives the codec that stands for the providers of the container. */
public final class EntityCodecs {

  private EntityCodecs() {}

  /**
   * Gives a codec that knows the media types of content, but cannot read or write any.
   *
   * @return the codec
   */
  public static Codec plain() {
    return new EntityCodec();
  }
}
