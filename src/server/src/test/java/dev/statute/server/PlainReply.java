package dev.statute.server;

import dev.statute.Reply;
import dev.statute.field.Fields;
import org.jspecify.annotations.Nullable;

/** A reply written by hand. */
public record PlainReply(int code, Fields fields, @Nullable Object body) implements Reply {

  public static PlainReply of(int code) {
    return new PlainReply(code, Fields.empty(), null);
  }

  public static PlainReply of(int code, Object body) {
    return new PlainReply(code, Fields.empty(), body);
  }

  public PlainReply with(String name, String value) {
    Fields.Builder more = Fields.builder();
    fields.forEach(line -> more.add(line.name().name(), line.value()));
    return new PlainReply(code, more.add(name, value).build(), body);
  }
}
