package dev.statute.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.statute.field.Problem;
import dev.statute.field.ProblemBuilder;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
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
      JsonNode members = context.readTree(in);
      if (!members.isObject()) {
        return context.reportInputMismatch(Problem.class, "a problem detail is an object");
      }
      try {
        return problem(members, in);
      } catch (IllegalArgumentException e) {
        return context.reportInputMismatch(Problem.class, "%s", e.getMessage());
      }
    }

    private static Problem problem(JsonNode members, JsonParser in) throws IOException {
      ProblemBuilder problem = builder(members.path("type"));
      for (Map.Entry<String, JsonNode> member : members.properties()) {
        JsonNode value = member.getValue();
        switch (member.getKey()) {
          case "type" -> {}
          case "title" -> text(value, problem::title);
          case "detail" -> text(value, problem::detail);
          case "instance" -> text(value, uri -> lenient(() -> problem.instance(uri)));
          case "status" -> lenient(() -> status(value, problem));
          default -> problem.with(member.getKey(), in.getCodec().treeToValue(value, Object.class));
        }
      }
      return problem.build();
    }

    private static ProblemBuilder builder(JsonNode type) {
      try {
        return Problem.ofType(type.isTextual() ? type.textValue() : Problem.ABOUT_BLANK.toString());
      } catch (IllegalArgumentException e) {
        return Problem.ofType(Problem.ABOUT_BLANK.toString());
      }
    }

    private static void status(JsonNode value, ProblemBuilder problem) {
      if (value.isInt()) {
        Problem.ofStatus(value.intValue()).build();
        problem.status(value.intValue());
      }
    }

    /** A member whose value is not of its type is ignored (RFC 9457, 3.1). */
    private static void text(JsonNode value, Consumer<String> member) {
      if (value.isTextual()) {
        member.accept(value.textValue());
      }
    }

    private static void lenient(Runnable member) {
      try {
        member.run();
      } catch (IllegalArgumentException e) {
        // The same: not of its type.
      }
    }
  }
}
