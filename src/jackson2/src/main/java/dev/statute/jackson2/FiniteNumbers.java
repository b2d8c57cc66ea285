package dev.statute.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.type.ArrayType;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes no number that JSON does not have (RFC 8259, 6). Jackson would write the text {@code
 * "NaN"}, which is not a number to whoever reads it.
 */
final class FiniteNumbers extends BeanSerializerModifier {

  private static final long serialVersionUID = 1L;

  private static final Set<Class<?>> TYPES =
      Set.of(double.class, Double.class, float.class, Float.class, OptionalDouble.class);

  @Override
  public JsonSerializer<?> modifySerializer(
      SerializationConfig config, BeanDescription description, JsonSerializer<?> given) {
    return TYPES.contains(description.getBeanClass()) ? new Finite(given) : given;
  }

  @Override
  public JsonSerializer<?> modifyArraySerializer(
      SerializationConfig config,
      ArrayType type,
      BeanDescription description,
      JsonSerializer<?> given) {
    Class<?> element = type.getContentType().getRawClass();
    return element == double.class || element == float.class ? new Finite(given) : given;
  }

  private static final class Finite extends JsonSerializer<Object> implements ContextualSerializer {

    private final JsonSerializer<Object> given;

    @SuppressWarnings("unchecked") // Of the type that the modifier was asked about.
    Finite(JsonSerializer<?> given) {
      this.given = (JsonSerializer<Object>) given;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      require(value, provider);
      given.serialize(value, out, provider);
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      require(value, provider);
      given.serializeWithType(value, out, provider, types);
    }

    /** Leaves a serializer alone that writes a text, since somebody asked for that. */
    @Override
    public JsonSerializer<?> createContextual(
        SerializerProvider provider, @Nullable BeanProperty property) throws JsonMappingException {
      JsonSerializer<?> contextual =
          given instanceof ContextualSerializer wishes
              ? wishes.createContextual(provider, property)
              : given;
      if (contextual == given) {
        return this;
      }
      return contextual.getClass() == given.getClass() ? new Finite(contextual) : contextual;
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Object value) {
      return given.isEmpty(provider, value);
    }

    private static void require(Object value, SerializerProvider provider)
        throws JsonMappingException {
      if (!isFinite(value)) {
        provider.reportMappingProblem("JSON has no number that is infinite or NaN");
      }
    }

    private static boolean isFinite(Object value) {
      if (value instanceof double[] numbers) {
        return Arrays.stream(numbers).allMatch(Double::isFinite);
      }
      if (value instanceof float[] numbers) {
        return IntStream.range(0, numbers.length).allMatch(i -> Float.isFinite(numbers[i]));
      }
      return value instanceof OptionalDouble number
          ? Double.isFinite(number.orElse(0))
          : Double.isFinite(((Number) value).doubleValue());
    }
  }
}
