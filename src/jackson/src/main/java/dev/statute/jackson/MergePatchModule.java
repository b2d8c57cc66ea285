package dev.statute.jackson;

import dev.statute.field.MergePatch;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Teaches Jackson the members of a merge patch (RFC 7396). */
final class MergePatchModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings({"rawtypes", "unchecked"}) // A class literal has no type arguments.
  MergePatchModule() {
    super(MergePatchModule.class.getName());
    addSerializer(MergePatch.class, (ValueSerializer) new Writer());
    addDeserializer(MergePatch.class, (ValueDeserializer) new Reader());
  }

  private static final class Writer extends ValueSerializer<MergePatch<?>> {
    @Override
    public void serialize(MergePatch<?> patch, JsonGenerator out, SerializationContext context) {
      context.writeValue(out, patch.members());
    }
  }

  private static final class Reader extends ValueDeserializer<MergePatch<?>> {

    @Override
    public MergePatch<?> deserialize(JsonParser in, DeserializationContext context) {
      if (!in.isExpectedStartObjectToken()) {
        // It would take the place of the whole resource (RFC 7396, 2).
        return (MergePatch<?>) context.handleUnexpectedToken(Map.class, in);
      }
      Map<String, Object> members = JsonMembers.read(in);
      try {
        return MergePatch.of(members);
      } catch (IllegalArgumentException e) {
        return context.reportInputMismatch(Map.class, "%s", e.getMessage());
      }
    }
  }
}
