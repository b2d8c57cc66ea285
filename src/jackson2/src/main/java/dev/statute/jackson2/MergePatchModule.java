package dev.statute.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.statute.field.MergePatch;
import java.io.IOException;
import java.util.Map;

/** Teaches Jackson the members of a merge patch (RFC 7396). */
final class MergePatchModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings({"rawtypes", "unchecked"}) // A class literal has no type arguments.
  MergePatchModule() {
    super(MergePatchModule.class.getName());
    addSerializer(MergePatch.class, (JsonSerializer) new Writer());
    addDeserializer(MergePatch.class, (JsonDeserializer) new Reader());
  }

  private static final class Writer extends JsonSerializer<MergePatch<?>> {
    @Override
    public void serialize(MergePatch<?> patch, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      provider.defaultSerializeValue(patch.members(), out);
    }
  }

  private static final class Reader extends JsonDeserializer<MergePatch<?>> {

    @Override
    public MergePatch<?> deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
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
