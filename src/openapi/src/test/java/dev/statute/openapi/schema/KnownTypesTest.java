package dev.statute.openapi.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.document.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTypesTest {

  @ParameterizedTest
  @CsvSource({
    "int, integer, int32",
    "java.lang.Long, integer, int64",
    "java.math.BigInteger, integer, ''",
    "double, number, double",
    "java.math.BigDecimal, number, ''",
    "java.time.Instant, string, date-time",
    "java.time.LocalDate, string, date",
    "java.time.LocalDateTime, string, date-time-local",
    "java.util.UUID, string, uuid",
    "java.net.URI, string, uri",
    "java.lang.Object, '', ''",
  })
  void aJavaTypeHasTheFormInWhichItIsWritten(String javaName, String type, String format) {
    assertThat(KnownTypes.of(javaName))
        .hasValueSatisfying(
            known -> {
              assertThat(known.type()).isEqualTo(type);
              assertThat(known.format()).isEqualTo(format);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "integer, int32, int",
    "integer, int64, long",
    "integer, '', long",
    "integer, no-such-format, long",
    "integer, uint64, java.math.BigInteger",
    "number, '', java.math.BigDecimal",
    "number, float, float",
    "boolean, '', boolean",
    "string, '', java.lang.String",
    "string, email, java.lang.String",
    "string, ipv4, java.lang.String",
    "string, date-time, java.time.OffsetDateTime",
    "string, date, java.time.LocalDate",
    "string, uuid, java.util.UUID",
    "string, byte, byte[]",
    "string, binary, dev.statute.codec.Content",
  })
  void aSchemaStandsForAJavaType(String type, String format, String javaName) {
    assertThat(KnownTypes.javaType(type, format)).contains(javaName);
  }

  @Test
  void objectsAndArraysStandForNoTypeOfTheTable() {
    assertThat(KnownTypes.javaType("object", "")).isEmpty();
    assertThat(KnownTypes.javaType("array", "")).isEmpty();
    assertThat(KnownTypes.javaType("null", "")).isEmpty();
  }

  @Test
  void aFormatThatIsLostIsTold() {
    assertThat(KnownTypes.isFormat("string", "uuid")).isTrue();
    assertThat(KnownTypes.isFormat("string", "email")).isFalse();
  }

  @Test
  void octetsAreTextInBase64() {
    assertThat(KnownTypes.of("byte[]").orElseThrow().schema().get("contentEncoding"))
        .contains(Node.text("base64"));
  }

  @Test
  void aTypeOfUsersIsNotKnown() {
    assertThat(KnownTypes.of("shop.Order")).isEmpty();
  }

  @Test
  void aPrimitiveTypeHasAClass() {
    assertThat(KnownTypes.boxed("int")).isEqualTo("java.lang.Integer");
    assertThat(KnownTypes.boxed("boolean")).isEqualTo("java.lang.Boolean");
    assertThat(KnownTypes.boxed("java.lang.String")).isEqualTo("java.lang.String");
  }
}
