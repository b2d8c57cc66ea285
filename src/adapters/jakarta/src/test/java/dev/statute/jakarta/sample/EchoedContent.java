package dev.statute.jakarta.sample;

import dev.statute.codec.Content;

/** Gives content back as it came. */
public class EchoedContent implements EchoContent {

  @Override
  public PutEcho put(Content content) {
    return new PutEcho.Ok(content);
  }

  @Override
  public PostEcho post(Content content) {
    return new PostEcho.Ok(content);
  }
}
