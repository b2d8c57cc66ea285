package dev.statute.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.net.URI;
import java.time.Month;
import java.time.Year;
import java.util.Locale;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Sets up Jackson. */
final class JacksonMappers {

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          // Jackson's own limit needs more stack than some threads have.
          .maxNestingDepth(256)
          // Small values take twenty times the memory of their text.
          .maxTokenCount(1_000_000)
          .build();

  private static final JsonFormat.Value TEXT = JsonFormat.Value.forShape(JsonFormat.Shape.STRING);

  private JacksonMappers() {}

  /** Bounds what a text may have. */
  static StreamReadConstraints limits() {
    return LIMITS;
  }

  /** Makes a mapper that takes nothing for what it is not, and knows the modules that are there. */
  static JsonMapper standard(StreamReadConstraints limits) {
    JsonMapper.Builder builder =
        JsonMapper.builder(factory(limits))
            .addModules(JacksonModules.found())
            .addModule(
                new SimpleModule(ExactNumbers.class.getName())
                    .setDeserializerModifier(new ExactNumbers())
                    .setSerializerModifier(new FiniteNumbers()))
            .enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            // Else 1e400 were infinite there.
            .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            // Members have the order in which they are declared.
            .disable(
                MapperFeature.ALLOW_COERCION_OF_SCALARS,
                MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            // Dates are text, as people and other programs write them (RFC 3339).
            .disable(
                DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE,
                DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS,
                DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            // Else these two were numbers.
            .withConfigOverride(Month.class, config -> config.setFormat(TEXT))
            .withConfigOverride(Year.class, config -> config.setFormat(TEXT))
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
    return builder
        .annotationIntrospector(
            AnnotationIntrospectorPair.pair(
                new NullnessIntrospector(), builder.annotationIntrospector()))
        .build();
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
        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
        .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
        .build();
  }

  /** Makes a mapper that also keeps to what JSON is (RFC 8259, 2 and 4). */
  static JsonMapper strict(JsonMapper mapper) {
    return mapper
        .rebuild()
        .addModules(new ProblemModule(), new MergePatchModule())
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }
}
