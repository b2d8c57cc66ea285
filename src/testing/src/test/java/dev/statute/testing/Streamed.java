package dev.statute.testing;

import dev.statute.Reply;
import dev.statute.codec.Content;
import dev.statute.field.Fields;

/** A reply with content. */
record Streamed(Content body) implements Reply {

  @Override
  public int code() {
    return 200;
  }

  @Override
  public Fields fields() {
    return Fields.empty();
  }
}
