package dev.statute.jackson;

import dev.statute.field.Problem;
import dev.statute.field.ProblemBuilder;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
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
      JsonNode members = context.readTree(in);
      if (!members.isObject()) {
        return context.reportInputMismatch(Problem.class, "a problem detail is an object");
      }
      try {
        return problem(members, context);
      } catch (IllegalArgumentException e) {
        return context.reportInputMismatch(Problem.class, "%s", e.getMessage());
      }
    }

    private static Problem problem(JsonNode members, DeserializationContext context) {
      ProblemBuilder problem = builder(members.path("type"));
      for (Map.Entry<String, JsonNode> member : members.properties()) {
        JsonNode value = member.getValue();
        switch (member.getKey()) {
          case "type" -> {}
          case "title" -> text(value, problem::title);
          case "detail" -> text(value, problem::detail);
          case "instance" -> text(value, uri -> lenient(() -> problem.instance(uri)));
          case "status" -> lenient(() -> status(value, problem));
          default -> problem.with(member.getKey(), context.readTreeAsValue(value, Object.class));
        }
      }
      return problem.build();
    }

    private static ProblemBuilder builder(JsonNode type) {
      try {
        return Problem.ofType(
            type.isString() ? type.stringValue() : Problem.ABOUT_BLANK.toString());
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
      if (value.isString()) {
        member.accept(value.stringValue());
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
