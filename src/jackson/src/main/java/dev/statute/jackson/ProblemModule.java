package dev.statute.jackson;

import dev.statute.field.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Teaches Jackson the members of a problem detail (RFC 9457, 3). */
final class ProblemModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  ProblemModule() {
    super(ProblemModule.class.getName());
    addSerializer(Problem.class, new Writer());
    addDeserializer(Problem.class, new Reader());
  }

  private static final class Writer extends ValueSerializer<Problem> {
    @Override
    public void serialize(Problem problem, JsonGenerator out, SerializationContext context) {
      out.writeStartObject();
      for (Map.Entry<String, @Nullable Object> member : problem.members().entrySet()) {
        out.writeName(member.getKey());
        context.writeValue(out, member.getValue());
      }
      out.writeEndObject();
    }
  }

  private static final class Reader extends ValueDeserializer<Problem> {
    @Override
    public Problem deserialize(JsonParser in, DeserializationContext context) {
      if (!in.isExpectedStartObjectToken()) {
        return (Problem) context.handleUnexpectedToken(Problem.class, in);
      }
      Map<String, Object> members = JsonMembers.read(in);
      try {
        return Problem.ofMembers(members);
      } catch (IllegalArgumentException e) {
        return context.reportInputMismatch(Problem.class, "%s", e.getMessage());
      }
    }
  }
}
