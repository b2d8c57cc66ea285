package dev.statute.contract.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes names and texts at random, with which files and readers have trouble. */
abstract class RandomTexts {

  private static final List<String> NAMES =
      List.of(
          "id",
          "yes",
          "no",
          "on",
          "off",
          "null",
          "true",
          "y",
          "__proto__",
          "constructor",
          "$",
          "_",
          "über",
          "注文",
          "a$b",
          "x1",
          "default",
          "contract",
          "hasOwnProperty",
          "N",
          "𝒳",
          "e1");

  private static final List<String> NOISE =
      List.of(
          "a",
          "Ab9",
          " ",
          "  ",
          "\n",
          "\n\n",
          "\t",
          ": ",
          " #",
          "#",
          "- ",
          "? ",
          "---",
          "...",
          "*/",
          "{@code x}",
          "{",
          "}",
          "[",
          "]",
          ",",
          "\"",
          "'",
          "`",
          "\\",
          "%",
          "&a",
          "*a",
          "!",
          "|",
          ">",
          "@",
          "~",
          "null",
          "1.0",
          "0x1F",
          "2026-12-01",
          "1:30",
          "<<",
          "=",
          "é",
          "😀",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u00A0",
          "\uFEFF",
          "\u202E",
          "\u200B",
          "\u0000",
          "\u007F",
          "\r",
          "\r\n",
          "\uFFFE",
          "\uDBFF\uDFFF",
          "<p>",
          "&lt;",
          "/orders/{id}");

  private static final List<String> VALUES =
      List.of(
          "10",
          "\"a, b) c\"",
          "'\"'",
          "{1, 2}",
          "com.example.Order.class",
          "{@A(x=1), @A(x=2)}",
          "",
          " ",
          "\"unclosed",
          "a)b",
          "`",
          "x\\y",
          "a,b",
          "(1 + 2) * 3",
          "\"\\\"\"",
          "\n");

  final SplittableRandom random;

  RandomTexts(SplittableRandom random) {
    this.random = random;
  }

  final String value() {
    return pick(VALUES.stream().filter(value -> !value.contains("\n")).toList());
  }

  final String name() {
    return pick(NAMES);
  }

  final String typeName() {
    return pick(List.of("long", "T", "java.lang.String", "com.example." + name(), "p.A$" + name()));
  }

  /** Makes a text of one line, without what names must not have. */
  final String line() {
    String line = text().replaceAll("[\\p{Cc}\\u2028\\u2029]", "");
    return line.isEmpty() ? "x" : line;
  }

  final String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(random.nextInt(3) == 0 ? "word" : pick(NOISE));
    }
    return text.toString();
  }

  final <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  final <T> T maybe(Supplier<T> value, T otherwise) {
    return random.nextBoolean() ? value.get() : otherwise;
  }

  final <T> List<T> few(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }

  final <T> List<T> distinct(Supplier<String> name, Function<String, T> value) {
    Set<String> names = new LinkedHashSet<>(few(name));
    List<T> values = new ArrayList<>();
    for (String one : names) {
      values.add(value.apply(one));
    }
    return values;
  }

  static <T> List<T> sorted(List<T> values, Function<T, String> name) {
    values.sort(Comparator.comparing(name));
    return values;
  }
}
