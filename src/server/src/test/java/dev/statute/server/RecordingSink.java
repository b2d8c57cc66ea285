package dev.statute.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.OptionalLong;

/** Keeps a response. */
final class RecordingSink implements ResponseSink {

  ResponseHead head;
  boolean isAborted;
  boolean isClosed;
  final ByteArrayOutputStream content = new ByteArrayOutputStream();

  @Override
  public OutputStream start(ResponseHead started) {
    head = started;
    return new OutputStream() {
      @Override
      public void write(int octet) {
        content.write(octet);
      }

      @Override
      public void write(byte[] octets, int offset, int length) {
        content.write(octets, offset, length);
      }

      @Override
      public void close() {
        isClosed = true;
      }
    };
  }

  @Override
  public void abort() {
    isAborted = true;
  }

  int code() {
    return head.code();
  }

  String field(String name) {
    return head.fields().first(name).orElse(null);
  }

  OptionalLong contentLength() {
    return head.framing().contentLength();
  }

  String text() {
    return content.toString(UTF_8);
  }
}
