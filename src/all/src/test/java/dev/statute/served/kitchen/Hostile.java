package dev.statute.served.kitchen;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random values with whatever some syntax gives a meaning to. */
final class Hostile {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\"",
          "'",
          ",",
          "|",
          "a,b",
          ",a",
          "a|b|",
          "a b",
          "%",
          "%2F",
          "%2f..%2F",
          "+",
          "a+b",
          "&",
          "a&b=c",
          "=",
          ";",
          "a;b",
          "?",
          "#x",
          "/",
          "a/b",
          "\\",
          "a\\\"b",
          "[x]",
          "{y}",
          "<z>",
          "null",
          "true",
          "0",
          "\u00e4\u20ac",
          "\ud83d\ude00",
          "\u00a0",
          "\u2028",
          "A\u0308",
          "--",
          ":",
          "@",
          "~",
          "*",
          "x".repeat(3000),
          "--boundary",
          "$&",
          "..a");

  private static final List<String> CONTROLS =
      List.of("\r\n", "\t", "\u0001", "\u007f", "\n--\r\n");

  private final SplittableRandom random;

  Hostile(long seed) {
    random = new SplittableRandom(seed);
  }

  int number(int bound) {
    return random.nextInt(bound);
  }

  long number() {
    return random.nextLong();
  }

  boolean coin() {
    return random.nextBoolean();
  }

  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> @Nullable T orNull(Supplier<T> value) {
    return coin() ? value.get() : null;
  }

  <T> List<T> some(Supplier<T> value) {
    return Stream.generate(value).limit(number(4)).toList();
  }

  <T> List<T> atLeastOne(Supplier<T> value) {
    return Stream.generate(value).limit(1 + number(3)).toList();
  }

  /** A text without control characters. */
  String line() {
    return one(TEXTS) + (coin() ? one(TEXTS) : "");
  }

  /** Any text but NUL. */
  String text() {
    return coin() ? line() : line() + one(CONTROLS) + line();
  }

  /** What a header field can carry over the client of the JDK. */
  String field() {
    return line().replaceAll("[^ -~]", "_").strip();
  }

  /** What a cookie can carry (RFC 6265, 4.1.1). */
  String cookie() {
    return line().replaceAll("[^!-~]|[\",;\\\\]", "_");
  }

  /** What one segment of a path can be: not empty, and no dots alone between slashes. */
  String segment() {
    return "x" + line().replace("/.", "/x");
  }
}
