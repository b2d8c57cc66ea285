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
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;

/** Sets up Jackson. */
final class JacksonMappers {

  /** Jackson's own limit needs more stack than some threads have. */
  private static final int MOST_NESTED = 256;

  private JacksonMappers() {}

  /** Makes a mapper that takes nothing for what it is not, and knows the modules that are there. */
  static ObjectMapper standard() {
    JsonMapper.Builder builder =
        JsonMapper.builder(factory())
            .addModules(JacksonModules.found())
            .addModule(
                new SimpleModule(ExactNumbers.class.getName())
                    .setDeserializerModifier(new ExactNumbers()))
            .enable(
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(
                DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            // Dates are text, as people and other programs write them (RFC 3339).
            .disable(
                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
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

  private static JsonFactory factory() {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxNestingDepth(MOST_NESTED).build();
    return JsonFactory.builder().streamReadConstraints(constraints).build();
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
