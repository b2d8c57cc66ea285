package dev.statute.field.structured;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statute.field.FieldCodec;
import dev.statute.field.FieldSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Runs the HTTP working group's tests of Structured Fields from a folder that holds them: {@code
 * -Dstructured.vectors=FOLDER}. They are not part of the project.
 */
@EnabledIfSystemProperty(
    named = StructuredVectorsTest.FOLDER,
    matches = ".+",
    disabledReason = "no folder of vectors is given")
class StructuredVectorsTest {

  static final String FOLDER = "structured.vectors";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static final Map<String, FieldCodec<?>> CODECS =
      Map.of(
          "item", StructuredItem.CODEC,
          "list", StructuredList.CODEC,
          "dictionary", StructuredDictionary.CODEC);

  @Test
  void everyValueIsParsedAndWrittenAsExpected() throws IOException {
    List<JsonNode> vectors = vectors(Path.of(System.getProperty(FOLDER)));
    assertThat(vectors).isNotEmpty();
    assertThat(vectors).allSatisfy(StructuredVectorsTest::parse);
  }

  @Test
  void everyValueIsWrittenOrCannotBeMade() throws IOException {
    List<JsonNode> vectors =
        vectors(Path.of(System.getProperty(FOLDER)).resolve("serialisation-tests"));
    assertThat(vectors).isNotEmpty();
    assertThat(vectors).allSatisfy(StructuredVectorsTest::write);
  }

  private static List<JsonNode> vectors(Path folder) throws IOException {
    List<JsonNode> vectors = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".json")).sorted().toList()) {
        JSON.readTree(file.toFile()).forEach(vectors::add);
      }
    }
    return vectors;
  }

  private static void parse(JsonNode vector) {
    List<String> lines = texts(vector.get("raw"));
    FieldCodec<?> codec = CODECS.get(vector.get("header_type").asText());
    Object parsed;
    try {
      parsed = codec.parse(lines);
    } catch (FieldSyntaxException refusal) {
      assertThat(vector.path("must_fail").asBoolean() || vector.path("can_fail").asBoolean())
          .as("%s: %s", vector.get("name"), refusal.getMessage())
          .isTrue();
      return;
    }
    assertThat(vector.path("must_fail").asBoolean())
        .as("refused: %s", vector.get("name"))
        .isFalse();
    assertThat(parsed).as("%s", vector.get("name")).isEqualTo(value(vector));
    List<String> canonical = vector.has("canonical") ? texts(vector.get("canonical")) : lines;
    assertThat(writeAny(codec, parsed)).as("%s", vector.get("name")).isEqualTo(canonical);
  }

  private static void write(JsonNode vector) {
    Object value;
    try {
      value = value(vector);
    } catch (FieldSyntaxException refusal) {
      assertThat(vector.path("must_fail").asBoolean()).as("%s", vector.get("name")).isTrue();
      return;
    }
    assertThat(vector.path("must_fail").asBoolean())
        .as("refused: %s", vector.get("name"))
        .isFalse();
    FieldCodec<?> codec = CODECS.get(vector.get("header_type").asText());
    assertThat(writeAny(codec, value))
        .as("%s", vector.get("name"))
        .isEqualTo(texts(vector.get("canonical")));
  }

  @SuppressWarnings("unchecked")
  private static List<String> writeAny(FieldCodec<?> codec, Object value) {
    return ((FieldCodec<Object>) codec).write(value);
  }

  private static List<String> texts(JsonNode lines) {
    List<String> texts = new ArrayList<>();
    lines.forEach(line -> texts.add(line.asText()));
    return texts;
  }

  private static Object value(JsonNode vector) {
    JsonNode expected = vector.get("expected");
    return switch (vector.get("header_type").asText()) {
      case "item" -> item(expected);
      case "list" -> {
        List<StructuredMember> members = new ArrayList<>();
        expected.forEach(member -> members.add(member(member)));
        yield new StructuredList(members);
      }
      default -> new StructuredDictionary(map(expected, StructuredVectorsTest::member));
    };
  }

  private static <V> Map<String, V> map(JsonNode pairs, Function<JsonNode, V> value) {
    Map<String, V> map = new LinkedHashMap<>();
    pairs.forEach(pair -> map.put(pair.get(0).asText(), value.apply(pair.get(1))));
    return map;
  }

  private static StructuredMember member(JsonNode member) {
    if (!member.get(0).isArray()) {
      return item(member);
    }
    List<StructuredItem> items = new ArrayList<>();
    member.get(0).forEach(item -> items.add(item(item)));
    return new InnerList(items, parameters(member.get(1)));
  }

  private static StructuredItem item(JsonNode item) {
    return new StructuredItem(bareItem(item.get(0)), parameters(item.get(1)));
  }

  private static StructuredParameters parameters(JsonNode pairs) {
    return new StructuredParameters(map(pairs, StructuredVectorsTest::bareItem));
  }

  private static BareItem bareItem(JsonNode value) {
    if (value.isObject()) {
      JsonNode content = value.get("value");
      return switch (value.get("__type").asText()) {
        case "token" -> new BareToken(content.asText());
        case "binary" -> BareByteSequence.of(base32(content.asText()));
        case "date" -> new BareDate(content.asLong());
        default -> new BareDisplayString(content.asText());
      };
    }
    if (value.isBoolean()) {
      return new BareBoolean(value.asBoolean());
    }
    if (value.isTextual()) {
      return new BareString(value.asText());
    }
    return value.isIntegralNumber()
        ? new BareInteger(value.asLong())
        : new BareDecimal(value.decimalValue());
  }

  /** RFC 4648, 6. */
  private static byte[] base32(String text) {
    String digits = text.replace("=", "");
    byte[] octets = new byte[digits.length() * 5 / 8];
    for (int bit = 0; bit < octets.length * 8; bit++) {
      int digit = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(digits.charAt(bit / 5));
      octets[bit / 8] |= (byte) ((digit >> 4 - bit % 5 & 1) << 7 - bit % 8);
    }
    return octets;
  }
}
