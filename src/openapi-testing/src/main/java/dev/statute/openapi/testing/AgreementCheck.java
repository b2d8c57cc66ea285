package dev.statute.openapi.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.codec.Codec;
import dev.statute.field.MediaType;
import dev.statute.openapi.example.Usage;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.model.SchemaUse;
import dev.statute.openapi.print.DocumentPrinter;
import dev.statute.openapi.testing.schema.ClosedSchemas;
import dev.statute.openapi.testing.schema.DocumentSchemas;
import dev.statute.openapi.testing.schema.JsonSchema;
import dev.statute.openapi.testing.schema.MatchingValues;
import dev.statute.openapi.testing.value.JavaValues;
import dev.statute.openapi.testing.value.NoValueException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads random values of types, and compares them with schemas. */
final class AgreementCheck {

  /** More say little more. */
  private static final int MOST = 5;

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final OpenApi document;
  private final Codec codec;
  private final int count;
  private final long seed;
  private final Map<Class<?>, Function<RandomGenerator, ?>> makers;
  private final DocumentSchemas schemas;

  AgreementCheck(
      OpenApi document,
      Codec codec,
      int count,
      long seed,
      Map<Class<?>, Function<RandomGenerator, ?>> makers) {
    this.document = document;
    this.codec = codec;
    this.count = count;
    this.seed = seed;
    this.makers = makers;
    this.schemas = new DocumentSchemas(document);
  }

  /** Returns what is wrong about a type: each place once, at most five. */
  List<Disagreement> of(Type type) {
    Optional<String> component = new TypeComponents(document.schemas().keySet()).of(type);
    if (component.isEmpty()) {
      String names = String.join(", ", document.schemas().keySet());
      return List.of(
          new Disagreement(
              type.getTypeName(), "", "the document has no such component, only " + names, "", ""));
    }
    MediaType json =
        codec.writes(type).stream()
            .filter(written -> written.subtype().endsWith("json"))
            .findFirst()
            .orElse(MediaType.of("application", "json"));
    return List.copyOf(new OneType(type, component.get(), json).check().values());
  }

  private static String oneLine(String json) {
    return MAPPER.readTree(json).toString();
  }

  /** The check of one type. */
  private final class OneType {

    private final Type type;
    private final String component;
    private final MediaType json;
    private final SchemaUse use;
    private final JsonSchema written;

    /** What is wrong, by its text without the values that differ each time. */
    private final Map<String, Disagreement> found = new LinkedHashMap<>();

    OneType(Type type, String component, MediaType json) {
      this.type = type;
      this.component = component;
      this.json = json;
      this.use = Optional.ofNullable(document.schemas().get(component)).orElseThrow();
      this.written = ClosedSchemas.close(schemas.of(use, Usage.RESPONSE));
    }

    Map<String, Disagreement> check() {
      checkWriting(new SplittableRandom(seed));
      checkReading(new SplittableRandom(seed));
      return found;
    }

    private void checkWriting(RandomGenerator random) {
      JavaValues values = new JavaValues(random, makers);
      for (int i = 0; i < count && found.size() < MOST; i++) {
        try {
          compare(values.make(type));
        } catch (NoValueException e) {
          add(e.reason(), "");
          return;
        }
      }
    }

    private void compare(Object value) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        codec.write(value, type, json, out);
      } catch (IOException | RuntimeException e) {
        add("the codec cannot write a value: " + e.getMessage(), String.valueOf(value));
        return;
      }
      String text = out.toString(UTF_8);
      try {
        JsonNode tree = MAPPER.readTree(text);
        written
            .problem(tree)
            .ifPresent(problem -> add("what the codec writes does not match: " + problem, text));
      } catch (JacksonException e) {
        add("what the codec writes is not JSON: " + e.getOriginalMessage(), text);
      }
    }

    private void checkReading(RandomGenerator random) {
      MatchingValues values = new MatchingValues(document, schemas, random);
      for (int i = 0; i < count && found.size() < MOST; i++) {
        Optional<JsonNode> value = values.value(use, Usage.REQUEST, any -> true);
        if (value.isEmpty()) {
          add("no value was found that matches the schema", "");
          return;
        }
        read(value.get().toString());
      }
    }

    private void read(String text) {
      Object value;
      try {
        value = codec.read(new ByteArrayInputStream(text.getBytes(UTF_8)), json, type);
      } catch (IOException | RuntimeException e) {
        add("the codec cannot read what matches: " + e.getMessage(), text);
        return;
      }
      compare(value);
    }

    private void add(String what, String text) {
      String kind = what.replaceAll("[0-9]+", "0");
      String schema = text.isEmpty() ? "" : oneLine(DocumentPrinter.json(use.node()));
      found.putIfAbsent(kind, new Disagreement(type.getTypeName(), component, what, text, schema));
    }
  }
}
