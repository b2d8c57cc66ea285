package dev.statute.server.filter;

import dev.statute.field.Fields;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Answer;
import dev.statute.server.Dispatcher;
import dev.statute.server.Filter;
import dev.statute.server.Request;
import dev.statute.server.Routes;
import dev.statute.server.sink.Framing;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;

/** A response as it was sent. */
final class Sent implements ResponseSink {

  private ResponseHead head = new ResponseHead(500, Fields.empty(), new Framing.Bare(), false);
  private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
  private boolean isAborted;

  static Sent by(Routes routes, Filter filter, Request request) {
    return by(Dispatcher.builder(new JacksonCodec(), routes).filter(filter).build(), request);
  }

  static Sent by(Dispatcher dispatcher, Request request) {
    Sent sent = new Sent();
    Answer answer = dispatcher.answer(request).toCompletableFuture().join();
    answer.sendTo(sent);
    return sent;
  }

  /** Makes a request; fields are names and values in turn. */
  static Request request(String method, String path, byte[] content, String... fields) {
    Fields.Builder builder = Fields.builder();
    for (int i = 0; i < fields.length; i += 2) {
      builder.add(fields[i], fields[i + 1]);
    }
    return Request.builder(method, path)
        .fields(builder.build())
        .content(new ByteArrayInputStream(content))
        .build();
  }

  static Request get(String path, String... fields) {
    return request("GET", path, new byte[0], fields);
  }

  @Override
  public OutputStream start(ResponseHead started) {
    head = started;
    return octets;
  }

  @Override
  public void abort() {
    isAborted = true;
  }

  int code() {
    return head.code();
  }

  Framing framing() {
    return head.framing();
  }

  boolean isAborted() {
    return isAborted;
  }

  /** Gives the value of a field, or "none". */
  String field(String name) {
    return head.fields().combined(name).orElse("none");
  }

  byte[] octets() {
    return octets.toByteArray();
  }

  String text() {
    return octets.toString(java.nio.charset.StandardCharsets.UTF_8);
  }

  String decoded() {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(octets()))) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
