package dev.statute.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.net.URI;
import java.util.Locale;

/** Sets up Jackson. */
final class JacksonMappers {

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          // Jackson's own limit needs more stack than some threads have.
          .maxNestingDepth(256)
          // Small values take twenty times the memory of their text.
          .maxTokenCount(1_000_000)
          .build();

  private JacksonMappers() {}

  /** Bounds what a text may have. */
  static StreamReadConstraints limits() {
    return LIMITS;
  }

  /** Makes a mapper that takes nothing for what it is not, and knows the modules that are there. */
  static ObjectMapper standard(StreamReadConstraints limits) {
    JsonMapper.Builder builder =
        JsonMapper.builder(factory(limits))
            .addModules(JacksonModules.found())
            .addModule(
                new SimpleModule(ExactNumbers.class.getName())
                    .setDeserializerModifier(new ExactNumbers())
                    .setSerializerModifier(new FiniteNumbers()))
            .enable(
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(
                DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            // Else 1e400 were infinite there.
            .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // Dates are text, as people and other programs write them (RFC 3339).
            .disable(
                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            // An empty text would be null where the type has none.
            .withCoercionConfig(
                LogicalType.OtherScalar,
                config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .withCoercionConfig(URI.class, JacksonMappers::takeEmpty)
            .withCoercionConfig(Locale.class, JacksonMappers::takeEmpty)
            .withCoercionConfig(
                LogicalType.Textual,
                config ->
                    config
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    ObjectMapper mapper = builder.build();
    return mapper.setAnnotationIntrospector(
        AnnotationIntrospectorPair.pair(
            new NullnessIntrospector(),
            mapper.getDeserializationConfig().getAnnotationIntrospector()));
  }

  private static void takeEmpty(MutableCoercionConfig config) {
    config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert);
  }

  /**
   * Makes a factory that does not keep names: a stranger who makes up many names of members could
   * otherwise slow down the reading of all texts.
   */
  private static JsonFactory factory(StreamReadConstraints limits) {
    return JsonFactory.builder()
        .streamReadConstraints(limits)
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build();
  }

  /** Copies a mapper, and has it keep to what JSON is (RFC 8259, 2 and 4). */
  static ObjectMapper copy(ObjectMapper mapper) {
    ObjectMapper copy =
        mapper
            .copy()
            .registerModule(new ProblemModule())
            .registerModule(new MergePatchModule())
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    copy.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    return copy;
  }
}
