package dev.statute.spring.client;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.io.EofSensorInputStream;

/** Streams of Apache's HTTP client, which read to the end of the content when they are closed. */
final class ApacheStreams {

  private ApacheStreams() {}

  /** Ends the connection at once, and tells whether the stream is of that client. */
  static boolean abort(InputStream in) throws IOException {
    if (in instanceof EofSensorInputStream stream) {
      stream.abort();
      return true;
    }
    return false;
  }
}
