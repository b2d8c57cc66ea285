package dev.statute.jackson;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.type.ArrayType;

/**
 * Writes no number that JSON does not have (RFC 8259, 6). Jackson would write the text {@code
 * "NaN"}, which is not a number to whoever reads it.
 */
final class FiniteNumbers extends ValueSerializerModifier {

  private static final long serialVersionUID = 1L;

  private static final Set<Class<?>> TYPES =
      Set.of(double.class, Double.class, float.class, Float.class, OptionalDouble.class);

  @Override
  public ValueSerializer<?> modifySerializer(
      SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> given) {
    return TYPES.contains(description.getBeanClass()) ? new Finite(given) : given;
  }

  @Override
  public ValueSerializer<?> modifyArraySerializer(
      SerializationConfig config,
      ArrayType type,
      BeanDescription.Supplier description,
      ValueSerializer<?> given) {
    Class<?> element = type.getContentType().getRawClass();
    return element == double.class || element == float.class ? new Finite(given) : given;
  }

  private static final class Finite extends ValueSerializer<Object> {

    private final ValueSerializer<Object> given;

    @SuppressWarnings("unchecked") // Of the type that the modifier was asked about.
    Finite(ValueSerializer<?> given) {
      this.given = (ValueSerializer<Object>) given;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      require(value, context);
      given.serialize(value, out, context);
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
      require(value, context);
      given.serializeWithType(value, out, context, types);
    }

    /** Leaves a serializer alone that writes a text, since somebody asked for that. */
    @Override
    public ValueSerializer<?> createContextual(
        SerializationContext context, @Nullable BeanProperty property) {
      ValueSerializer<?> contextual = given.createContextual(context, property);
      if (contextual == given) {
        return this;
      }
      return contextual.getClass() == given.getClass() ? new Finite(contextual) : contextual;
    }

    @Override
    public boolean isEmpty(SerializationContext context, Object value) {
      return given.isEmpty(context, value);
    }

    private static void require(Object value, SerializationContext context) {
      if (!isFinite(value)) {
        context.reportMappingProblem("JSON has no number that is infinite or NaN");
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
