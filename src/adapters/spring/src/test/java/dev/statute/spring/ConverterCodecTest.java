package dev.statute.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.codec.Codec;
import dev.statute.codec.CodecException;
import dev.statute.codec.GenericType;
import dev.statute.codec.UnreadableContentException;
import dev.statute.field.MediaType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.http.converter.support.AllEncompassingFormHttpMessageConverter;

/** The message converters of an application, as a codec. */
class ConverterCodecTest {

  private static final MediaType JSON = MediaType.of("application", "json");

  private static final Type BOATS = GenericType.of(List.class, Boat.class);

  private final Codec codec =
      ConverterCodec.of(
          List.of(
              new ByteArrayHttpMessageConverter(),
              new StringHttpMessageConverter(),
              new AllEncompassingFormHttpMessageConverter(),
              new MappingJackson2HttpMessageConverter()));

  record Boat(String name, int masts) {}

  sealed interface Craft permits Raft {}

  record Raft(int logs) implements Craft {}

  private String written(Object value, Type type) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    codec.write(value, type, JSON, out);
    return out.toString(UTF_8);
  }

  private <T> T read(String json, Type type) throws IOException {
    return codec.read(new ByteArrayInputStream(json.getBytes(UTF_8)), JSON, type);
  }

  @Test
  void valuesAndListsAreReadAndWritten() throws Exception {
    assertThat(written(new Boat("Ann", 2), Boat.class)).isEqualTo("{\"name\":\"Ann\",\"masts\":2}");
    assertThat(this.<Boat>read("{\"name\":\"Ann\",\"masts\":2}", Boat.class))
        .isEqualTo(new Boat("Ann", 2));
    assertThat(this.<List<Boat>>read("[{\"name\":\"Ann\",\"masts\":2}]", BOATS))
        .containsExactly(new Boat("Ann", 2));
    assertThat(written(List.of(new Boat("Ann", 2)), BOATS)).startsWith("[{");
  }

  @Test
  void textIsWrittenAsJsonAsByEveryCodec() throws Exception {
    assertThat(codec.writes(String.class))
        .contains(JSON)
        .doesNotContain(MediaType.of("text", "plain"));
    assertThat(written("a \"b\"", String.class)).isEqualTo("\"a \\\"b\\\"\"");
    assertThat(this.<String>read("\"a\"", String.class)).isEqualTo("a");
  }

  @Test
  void typesWithoutValuesOfTheirOwnAreWrittenAsTheirValuesAre() throws Exception {
    for (Type open : new Type[] {Object.class, Craft.class}) {
      assertThat(codec.writes(open)).contains(JSON);
      assertThat(codec.canWrite(JSON, open)).isTrue();
      assertThat(codec.canWrite(MediaType.of("text", "html"), open)).isFalse();
    }
    assertThat(written(new Raft(3), Craft.class)).isEqualTo("{\"logs\":3}");
    assertThat(written(Map.of("a", 1), Object.class)).isEqualTo("{\"a\":1}");
  }

  @Test
  void mediaTypesWithASuffixAreThoseOfTheConverter() {
    assertThat(codec.canRead(MediaType.of("application", "boat+json"), Boat.class)).isTrue();
    assertThat(codec.canRead(MediaType.parse("application/json;charset=utf-8"), Boat.class))
        .isTrue();
    assertThat(codec.canRead(MediaType.of("text", "plain"), Boat.class)).isFalse();
    assertThat(codec.reads(Boat.class)).allMatch(type -> !type.subtype().contains("*"));
  }

  @Test
  void unreadableContentNamesTheMemberAndRepeatsNothing() {
    assertThatThrownBy(() -> read("{\"name\":\"Ann\",\"masts\":\"secret\"}", Boat.class))
        .isInstanceOfSatisfying(
            UnreadableContentException.class, e -> assertThat(e.pointer()).isEqualTo("/masts"))
        .hasMessage("The value at /masts is missing or not valid.");
    assertThatThrownBy(() -> read("{\"name\":", Boat.class))
        .isInstanceOf(UnreadableContentException.class);
    assertThatThrownBy(() -> read("null", Boat.class))
        .isInstanceOf(UnreadableContentException.class)
        .hasMessage("The content is null.");
  }

  @Test
  void whatNoConverterWritesIsAFailureThatSaysSo() {
    assertThatThrownBy(
            () ->
                codec.write(
                    new Boat("Ann", 1), MediaType.of("text", "csv"), new ByteArrayOutputStream()))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("text/csv");
  }
}
