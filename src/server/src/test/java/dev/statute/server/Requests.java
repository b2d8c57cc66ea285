package dev.statute.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.field.Fields;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.sink.ResponseSink;
import java.io.ByteArrayInputStream;

/** Makes requests, and has routes answer them. */
final class Requests {

  private Requests() {}

  static Request get(String target, String... fields) {
    return of("GET", target, "", fields);
  }

  /** Makes a request; fields are names and values in turn. */
  static Request of(String method, String target, String content, String... fields) {
    Fields.Builder builder = Fields.builder();
    for (int i = 0; i < fields.length; i += 2) {
      builder.add(fields[i], fields[i + 1]);
    }
    int mark = target.indexOf('?');
    return Request.builder(method, mark < 0 ? target : target.substring(0, mark))
        .query(mark < 0 ? null : target.substring(mark + 1))
        .fields(builder.build())
        .content(new ByteArrayInputStream(content.getBytes(UTF_8)))
        .build();
  }

  static RecordingSink answer(Routes routes, Request request) {
    return answer(routes, Limits.standard(), request);
  }

  static RecordingSink answer(Routes routes, Limits limits, Request request) {
    RecordingSink sink = new RecordingSink();
    send(Dispatcher.builder(new JacksonCodec(), routes).limits(limits).build(), request, sink);
    return sink;
  }

  /** Sends an answer in the thread that completes it, which no server does. */
  static void send(Dispatcher dispatcher, Request request, ResponseSink sink) {
    dispatcher.answer(request).thenAccept(answer -> answer.sendTo(sink));
  }
}
