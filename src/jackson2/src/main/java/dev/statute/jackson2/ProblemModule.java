package dev.statute.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.statute.field.Problem;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Teaches Jackson the members of a problem detail (RFC 9457, 3). */
final class ProblemModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  ProblemModule() {
    super(ProblemModule.class.getName());
    addSerializer(Problem.class, new Writer());
    addDeserializer(Problem.class, new Reader());
  }

  private static final class Writer extends JsonSerializer<Problem> {
    @Override
    public void serialize(Problem problem, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartObject();
      for (Map.Entry<String, @Nullable Object> member : problem.members().entrySet()) {
        out.writeFieldName(member.getKey());
        provider.defaultSerializeValue(member.getValue(), out);
      }
      out.writeEndObject();
    }
  }

  private static final class Reader extends JsonDeserializer<Problem> {
    @Override
    public Problem deserialize(JsonParser in, DeserializationContext context) throws IOException {
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
