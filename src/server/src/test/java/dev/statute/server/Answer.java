package dev.statute.server;

import dev.statute.Reply;
import dev.statute.field.Fields;
import org.jspecify.annotations.Nullable;

/** A reply written by hand. */
public record Answer(int code, Fields fields, @Nullable Object body) implements Reply {

  public static Answer of(int code) {
    return new Answer(code, Fields.empty(), null);
  }

  public static Answer of(int code, Object body) {
    return new Answer(code, Fields.empty(), body);
  }

  public Answer with(String name, String value) {
    Fields.Builder more = Fields.builder();
    fields.forEach(line -> more.add(line.name().name(), line.value()));
    return new Answer(code, more.add(name, value).build(), body);
  }
}
