package dev.statute.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statute.http.Header;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldCodecTest {

  @ParameterizedTest
  @EnumSource(Header.class)
  void eachTypeOffersTheCodecOfItsFields(Header header) throws Exception {
    if (header.type() == String.class) {
      return;
    }
    FieldCodec<?> codec = (FieldCodec<?>) header.type().getField("CODEC").get(null);
    assertThat(codec.name()).isEqualTo(header.type().getSimpleName());
    assertThat(codec.isList()).isEqualTo(header.isList());
  }

  @Test
  void aFieldThatIsNoListHasOneLine() {
    assertThat(EntityTag.CODEC.parse("\"a\"")).isEqualTo(EntityTag.strong("a"));
    for (List<String> lines : List.of(List.<String>of(), List.of("\"a\"", "\"b\""))) {
      assertThatExceptionOfType(FieldSyntaxException.class)
          .isThrownBy(() -> EntityTag.CODEC.parse(lines));
    }
  }

  @Test
  void theLinesOfAListAreOneValue() {
    Allow allow = Allow.CODEC.parse(List.of("GET, HEAD", "PUT"));
    assertThat(Allow.CODEC.write(allow)).containsExactly("GET, HEAD, PUT");
  }

  @Test
  void thingsOfAListHaveLinesOfTheirOwn() {
    List<String> lines = List.of("a=1; Secure", "b=2");
    List<SetCookie> cookies = SetCookie.LIST.parse(lines);
    assertThat(SetCookie.LIST.write(cookies)).isEqualTo(lines);
    Fields fields = Fields.builder().add(Header.SET_COOKIE, SetCookie.LIST, cookies).build();
    assertThat(fields.all("Set-Cookie")).isEqualTo(lines);
    assertThat(fields.get(Header.SET_COOKIE, SetCookie.LIST)).contains(cookies);
    assertThat(MediaType.LIST.parse("a/b, c/d"))
        .containsExactly(MediaType.of("a", "b"), MediaType.of("c", "d"));
  }

  @Test
  void aRecipientReadsMoreThanASenderMayGenerate() {
    String lowerCase = "sun, 06 nov 1994 08:49:37 gmt";
    assertThatExceptionOfType(FieldSyntaxException.class)
        .isThrownBy(() -> HttpDate.CODEC.parse(lowerCase));
    Fields fields = Fields.builder().add("Last-Modified", lowerCase).build();
    assertThat(fields.get(Header.LAST_MODIFIED, HttpDate.CODEC))
        .contains(HttpDate.parse("Sun, 06 Nov 1994 08:49:37 GMT"));
  }

  @Test
  void aFieldThatNobodyNeedsIsNotRefused() {
    Fields fields = Fields.builder().add("ETag", "no tag").build();
    assertThatExceptionOfType(FieldSyntaxException.class)
        .isThrownBy(() -> fields.get(Header.ETAG, EntityTag.CODEC));
    assertThat(fields.readable(Header.ETAG, EntityTag.CODEC)).isEmpty();
  }

  @Test
  void textIsTakenAsItIs() {
    Fields fields = Fields.builder().add("Retry-After", "x").add("Retry-After", "y").build();
    assertThat(fields.get(FieldDefinition.named("Retry-After"), FieldCodec.LINES))
        .contains(List.of("x", "y"));
    assertThat(FieldCodec.TEXT.write("x, y")).containsExactly("x, y");
  }
}
