package dev.statute.client.generated;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The content of a streamed response, which ends the whole exchange when it is closed. */
final class ReceivedStream extends FilterInputStream {

  private final SentContent content;

  ReceivedStream(InputStream in, SentContent content) {
    super(in);
    this.content = content;
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } finally {
      content.close();
    }
  }
}
