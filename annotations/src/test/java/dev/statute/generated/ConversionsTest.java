package dev.statute.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client writes in a URI is read, and nothing else. */
class ConversionsTest {

  private static final List<Function<String, ?>> INTEGERS =
      List.of(
          Conversions::toByte,
          Conversions::toShort,
          Conversions::toInteger,
          Conversions::toLong,
          Conversions::toBigInteger);

  private static final List<Function<String, ?>> DECIMALS =
      List.of(Conversions::toFloat, Conversions::toDouble, Conversions::toBigDecimal);

  private static void refused(Function<String, ?> conversion, String text) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .as(text)
        .isThrownBy(() -> conversion.apply(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+1",
        " 1",
        "1 ",
        "1\n",
        "--1",
        "-+1",
        "1-",
        "1_0",
        "1,0",
        "0x1",
        "1L",
        "1d",
        "1f",
        "1D",
        "1F",
        "\u0661",
        "\uff11",
        "\u0967",
        "\u22121",
        "one",
        "nan",
        "+NaN",
        "-NaN",
        " NaN",
        "xInfinity",
        "+Infinity",
        " Infinity",
        "Infinity ",
        "\u221e"
      })
  void whatNoClientWritesIsNoNumber(String text) {
    INTEGERS.forEach(conversion -> refused(conversion, text));
    DECIMALS.forEach(conversion -> refused(conversion, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e1", ".", "1."})
  void fractionsAreNoIntegers(String text) {
    INTEGERS.forEach(conversion -> refused(conversion, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "1.",
        ".5",
        "-.5",
        "1.e1",
        "1e",
        "1e+",
        "1E-",
        "e1",
        "1e1.5",
        "1.5.5",
        "1.0d",
        "1.0f",
        "0x1p3",
        "0x1.8p0",
        "1.\u0661",
        "1e\u0661",
        "1e5 "
      })
  void brokenFractionsAreNoDecimals(String text) {
    DECIMALS.forEach(conversion -> refused(conversion, text));
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    refused(Conversions::toByte, "128");
    refused(Conversions::toShort, "-32769");
    refused(Conversions::toInteger, "2147483648");
    refused(Conversions::toLong, "9223372036854775808");
    refused(Conversions::toFloat, "3.5e38");
    refused(Conversions::toDouble, "-1e309");
    for (String text : List.of("1e1001", "1e-1001", "1e999999999", "1e2147483648")) {
      refused(Conversions::toBigDecimal, text);
    }
    assertThat(Conversions.toBigDecimal("1e1000")).hasToString("1E+1000");
  }

  /** To convert 300,000 digits took more than a second. */
  @Test
  void numbersOfMoreThanThousandDigitsAreRefused() {
    for (int digits : List.of(1001, 300_000)) {
      String number = "1".repeat(digits);
      INTEGERS.forEach(conversion -> refused(conversion, number));
      DECIMALS.forEach(conversion -> refused(conversion, number));
      DECIMALS.forEach(conversion -> refused(conversion, "0." + number));
      DECIMALS.forEach(conversion -> refused(conversion, "1e" + number));
    }
    String longest = "9".repeat(1000);
    assertThat(Conversions.toBigInteger("-" + longest)).hasToString("-" + longest);
    assertThat(Conversions.toBigDecimal(longest)).hasToString(longest);
  }

  @Test
  void numbersAreReadAsTheyAreMeant() {
    assertThat(Conversions.toByte("-128")).isEqualTo(Byte.MIN_VALUE);
    assertThat(Conversions.toShort("32767")).isEqualTo(Short.MAX_VALUE);
    assertThat(Conversions.toInteger("007")).isEqualTo(7);
    assertThat(Conversions.toLong("-0")).isZero();
    assertThat(Conversions.toBigInteger("-18446744073709551616"))
        .isEqualTo(BigInteger.ONE.shiftLeft(64).negate());
    assertThat(Conversions.toFloat("0.5")).isEqualTo(0.5f);
    assertThat(Conversions.toDouble("1e+3")).isEqualTo(1000);
    assertThat(Conversions.toDouble("-1E-1")).isEqualTo(-0.1);
    assertThat(Conversions.toBigDecimal("1.50")).isEqualTo(new BigDecimal("1.50"));
  }

  @Test
  void whatToStringWritesIsRead() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      long bits = random.nextLong() >> random.nextInt(64);
      assertThat(Conversions.toLong(Long.toString(bits))).isEqualTo(bits);
      assertThat(Conversions.toInteger(Integer.toString((int) bits))).isEqualTo((int) bits);
      double real = Double.longBitsToDouble(random.nextLong());
      assertThat((Object) Conversions.toDouble(Double.toString(real))).isEqualTo(real);
      float single = Float.intBitsToFloat(random.nextInt());
      assertThat((Object) Conversions.toFloat(Float.toString(single))).isEqualTo(single);
      BigDecimal decimal = BigDecimal.valueOf(bits, random.nextInt(60) - 30);
      assertThat(Conversions.toBigDecimal(decimal.toString())).isEqualTo(decimal);
      UUID uuid = new UUID(random.nextLong(), random.nextLong());
      assertThat(Conversions.toUuid(uuid.toString())).isEqualTo(uuid);
      assertThat(Conversions.toUuid(uuid.toString().toUpperCase())).isEqualTo(uuid);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
  void whatDoublesHaveBesideNumbersIsRead(String text) {
    assertThat(Conversions.toDouble(text)).hasToString(text);
    assertThat(Conversions.toFloat(text)).hasToString(text);
    refused(Conversions::toBigDecimal, text);
    INTEGERS.forEach(conversion -> refused(conversion, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1-1-1-1-1",
        "f81d4fae7dec11d0a76500a0c91e6bf6",
        "{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}",
        " f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6\n",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bfg",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf\u0661",
        "f81d4fae-7dec-11d0-a7650-0a0c91e6bf6"
      })
  void otherFormsAreNoUuids(String text) {
    refused(Conversions::toUuid, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "True", "TRUE", " true", "true ", "1", "yes"})
  void otherWordsAreNoTruthValues(String text) {
    refused(Conversions::toBoolean, text);
    assertThat(Conversions.toBoolean("true")).isTrue();
    assertThat(Conversions.toBoolean("false")).isFalse();
  }

  @Test
  void charactersAreOne() {
    refused(Conversions::toCharacter, "");
    refused(Conversions::toCharacter, "ab");
    refused(Conversions::toCharacter, "\ud83d\ude00");
    assertThat(Conversions.toCharacter(" ")).isEqualTo(' ');
  }
}
