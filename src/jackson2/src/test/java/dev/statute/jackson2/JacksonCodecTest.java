package dev.statute.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statute.codec.Codec;
import dev.statute.codec.CodecException;
import dev.statute.codec.GenericType;
import dev.statute.codec.UnreadableContentException;
import dev.statute.field.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JacksonCodecTest {

  record Point(int x, int y) {}

  record Report(List<Problem> problems) {}

  private static final Codec CODEC = new JacksonCodec();

  private static String write(Object value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CODEC.write(value, JacksonCodec.JSON, out);
    return out.toString(UTF_8);
  }

  private static String write(Object value, Type type) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CODEC.write(value, type, JacksonCodec.JSON, out);
    return out.toString(UTF_8);
  }

  private static <T> T read(String json, Type type) throws IOException {
    return CODEC.read(new ByteArrayInputStream(json.getBytes(UTF_8)), JacksonCodec.JSON, type);
  }

  @Test
  void valuesAreReadAsTheyWereWritten() throws IOException {
    assertThat(CODEC.reads()).containsExactly(JacksonCodec.JSON);
    assertThat(CODEC.writes()).containsExactly(JacksonCodec.JSON);
    assertThat(write(new Point(1, 2))).isEqualTo("{\"x\":1,\"y\":2}");
    assertThat(JacksonCodecTest.<Point>read("{\"x\":1,\"y\":2}", Point.class))
        .isEqualTo(new Point(1, 2));
  }

  @Test
  void genericTypesAreRead() throws Exception {
    Type list = Holder.class.getDeclaredField("points").getGenericType();
    assertThat(JacksonCodecTest.<List<Point>>read("[{\"x\":1,\"y\":2}]", list))
        .containsExactly(new Point(1, 2));
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle"))
  sealed interface Figure {}

  record Circle(int radius) implements Figure {}

  record Slice<T>(List<T> items) {}

  static class Shelf<T> {

    private final T thing;

    Shelf(T thing) {
      this.thing = thing;
    }

    public T getThing() {
      return thing;
    }
  }

  static final class LabelledShelf<T> extends Shelf<T> {

    LabelledShelf(T thing) {
      super(thing);
    }

    public String getLabel() {
      return "top";
    }
  }

  @Test
  void whatGenericValuesHoldSaysWhichSubtypeItIs() throws IOException {
    assertThat(
            write(new Slice<>(List.of(new Circle(1))), GenericType.of(Slice.class, Figure.class)))
        .isEqualTo("{\"items\":[{\"kind\":\"circle\",\"radius\":1}]}");
  }

  @Test
  void subclassesOfGenericClassesAreWrittenWhole() throws IOException {
    assertThat(
            write(
                new LabelledShelf<Figure>(new Circle(1)),
                GenericType.of(Shelf.class, Figure.class)))
        .contains("\"label\":\"top\"", "\"kind\":\"circle\"");
  }

  private static final class Holder {
    List<Point> points;
  }

  @Test
  void problemsAreTheirMembers() throws IOException {
    Problem problem =
        Problem.ofType("/problems/a")
            .title("A")
            .status(409)
            .detail("d\r\n")
            .instance("/1")
            .with("list", Arrays.asList(1, null, "x", Map.of("k", true)))
            .build();
    assertThat(new ObjectMapper().readTree(write(problem)))
        .isEqualTo(new ObjectMapper().readTree(problem.toJson()));
    assertThat(JacksonCodecTest.<Problem>read(write(problem), Problem.class)).isEqualTo(problem);
    Report report = new Report(List.of(problem));
    assertThat(JacksonCodecTest.<Report>read(write(report), Report.class)).isEqualTo(report);
  }

  @Test
  void membersOfAnotherTypeAreIgnored() throws IOException {
    Problem problem =
        read(
            "{\"type\":1,\"title\":2,\"status\":\"x\",\"detail\":[],\"instance\":\"a b\"}",
            Problem.class);
    assertThat(problem.members()).isEmpty();
    assertThat(JacksonCodecTest.<Problem>read("{\"status\":1000}", Problem.class).status())
        .isNull();
  }

  @Test
  void whatIsNoSuchValueIsUnreadable() {
    for (String json : List.of("", "{", "[1]", "{\"x\":\"secret\"}", "null", "{} 1")) {
      assertThatExceptionOfType(UnreadableContentException.class)
          .isThrownBy(() -> read(json, Point.class))
          .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret", "Point"));
    }
    assertThatExceptionOfType(UnreadableContentException.class)
        .isThrownBy(() -> read("[]", Problem.class));
    assertThatExceptionOfType(UnreadableContentException.class)
        .isThrownBy(() -> read("[".repeat(100_000), Object.class));
  }

  @Test
  void theMapperIsCopied() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Codec codec = new JacksonCodec(mapper);
    mapper.setPropertyNamingStrategy(
        com.fasterxml.jackson.databind.PropertyNamingStrategies.UPPER_CAMEL_CASE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    codec.write(new Point(1, 2), JacksonCodec.JSON, out);
    assertThat(out.toString(UTF_8)).contains("\"x\"");
  }

  record Measured(List<Double> values, float last) {}

  record Worded(@JsonFormat(shape = JsonFormat.Shape.STRING) double value) {}

  /** RFC 8259, 6. */
  @Test
  void numbersThatJsonLacksAreNotWritten() throws IOException {
    for (Object value :
        List.of(
            Double.NaN,
            Float.POSITIVE_INFINITY,
            List.of(1.5, Double.NEGATIVE_INFINITY),
            Map.of("a", Double.NaN),
            new double[] {1, Double.NaN},
            new float[] {Float.NaN})) {
      assertThatExceptionOfType(CodecException.class)
          .isThrownBy(() -> write(value))
          .withMessageContaining("JSON has no number that is infinite or NaN");
    }
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> write(new Measured(List.of(1.0, Double.NaN), 1)))
        .satisfies(e -> assertThat(e.pointer()).isEqualTo("/values/1"));
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> write(new Measured(List.of(), Float.NaN)))
        .satisfies(e -> assertThat(e.pointer()).isEqualTo("/last"));
    assertThat(write(new Measured(List.of(1.5), 2))).isEqualTo("{\"values\":[1.5],\"last\":2.0}");
    assertThat(write(new Worded(Double.NaN))).isEqualTo("{\"value\":\"NaN\"}");
  }

  @Test
  void limitsCanBeSet() throws IOException {
    Codec codec =
        new JacksonCodec(
            JacksonCodec.standardMapper(
                JacksonCodec.standardLimits().rebuild().maxTokenCount(6).build()));
    assertThat(
            codec.<List<?>>read(
                new ByteArrayInputStream("[1,2,3]".getBytes(UTF_8)), JacksonCodec.JSON, List.class))
        .hasSize(3);
    assertThatExceptionOfType(UnreadableContentException.class)
        .isThrownBy(
            () ->
                codec.read(
                    new ByteArrayInputStream("[1,2,3,4,5]".getBytes(UTF_8)),
                    JacksonCodec.JSON,
                    List.class))
        .withMessageContaining("of more values");
  }
}
