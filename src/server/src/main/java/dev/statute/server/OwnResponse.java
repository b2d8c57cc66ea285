package dev.statute.server;

import dev.statute.Reply;
import dev.statute.field.FieldLine;
import dev.statute.field.Fields;
import dev.statute.server.log.Log;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A response that the server gives by itself, with the fields that all responses have to carry. */
record OwnResponse(int code, Fields fields, @Nullable Object body) implements Reply {

  /** Completes a reply; where a supplier fails, the client is told what came of its request. */
  static Reply of(Reply reply, List<OwnFields> suppliers, Request request) {
    return suppliers.isEmpty()
        ? reply
        : new OwnResponse(
            reply.code(), complete(reply.fields(), reply.code(), suppliers, request), reply.body());
  }

  /** Adds the fields that are not there. */
  static Fields complete(Fields given, int code, List<OwnFields> suppliers, Request request) {
    if (suppliers.isEmpty()) {
      return given;
    }
    Fields.Builder fields = Fields.builder();
    given.forEach(fields::add);
    for (OwnFields supplier : suppliers) {
      Fields present = fields.build();
      for (FieldLine line : supplied(supplier, request, code)) {
        if (present.first(line.name().name()).isEmpty()) {
          fields.add(line);
        }
      }
    }
    return fields.build();
  }

  private static Fields supplied(OwnFields supplier, Request request, int code) {
    try {
      return Optional.ofNullable(supplier.of(request, code)).orElseThrow();
    } catch (RuntimeException | Error e) {
      Log.log(
          Level.ERROR,
          () -> "The OwnFields of the routes failed for a response with status " + code,
          e);
      return Fields.empty();
    }
  }
}
