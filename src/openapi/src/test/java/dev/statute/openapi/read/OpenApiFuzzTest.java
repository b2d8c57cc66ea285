package dev.statute.openapi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.document.Place;
import dev.statute.report.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Whatever is done to a document, reading it ends in a model or in problems. The property {@code
 * statute.fuzz.rounds} sets how many documents are made of each seed, for a long run.
 */
class OpenApiFuzzTest {

  static final List<Long> SEEDS = List.of(1L, 2L, 3L, 20261201L);

  private static final int ROUNDS = Integer.getInteger("statute.fuzz.rounds", 150);

  private static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ": ",
          ", ",
          "- ",
          "? ",
          "\n",
          "\n  ",
          "\t",
          "\"",
          "'",
          "|",
          ">-",
          "#",
          "&a ",
          "*a",
          "!!str ",
          "!",
          "%YAML 1.9\n---\n",
          "---\n",
          "<<: *a\n",
          "~",
          "null",
          "\\U99999999",
          "\"\\ud800\"",
          "\\ud83d",
          "\uFEFF",
          "\u0085",
          "\u2028",
          "\0",
          "\u007F",
          "\uD83D\uDE00",
          "999999999999",
          "-1",
          "1e9",
          "true",
          "yes",
          "default",
          "$ref: ",
          "4XX",
          "$ref: '#/components/schemas/Pet'",
          "\"$ref\": \"#\"",
          "$ref: '#/'",
          "$ref: '#/paths'",
          "$ref: '..'",
          "$ref: '%'",
          "$ref: ''",
          "$ref: a.yaml#/~2",
          "x-statute-deviates: ",
          "in: body",
          "openapi: 3.2.0",
          "swagger: '2.0'",
          "\r",
          "<html>");

  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("SEEDS")
  void neverThrowsAndPlacesEachProblem(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> texts = new ArrayList<>();
    for (String name : PublicDocuments.NAMES) {
      texts.add(Files.readString(PublicDocuments.path(name)));
    }
    for (int round = 0; round < ROUNDS; round++) {
      String text = texts.get(random.nextInt(texts.size()));
      for (int i = random.nextInt(6); i >= 0; i--) {
        text = mutated(text, random);
      }
      read(text, "seed " + seed + ", round " + round);
    }
  }

  private void read(String text, String what) throws IOException {
    Path file = folder.resolve("api.json");
    Files.writeString(folder.resolve("a.yaml"), "a: {$ref: api.json#/paths}\n");
    Files.write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    OpenApiResult result;
    try {
      result = OpenApiReader.read(file);
    } catch (RuntimeException | StackOverflowError e) {
      Path kept = Files.writeString(Files.createTempFile("fuzz", ".txt"), text);
      fail(what + ", kept in " + kept, e);
      return;
    }
    if (result instanceof OpenApiResult.Read read) {
      for (DocumentProblem problem : read.problems()) {
        Place place = problem.place();
        if (place.isKnown()) {
          SourceText source = read.source(place.file()).orElseThrow();
          assertThat(place.start()).as(what).isBetween(0, source.text().length());
          assertThat(place.end()).as(what).isBetween(place.start(), source.text().length());
        }
      }
    } else {
      assertThat(result.problems()).as(what).isNotEmpty();
    }
    for (DocumentProblem problem : result.problems()) {
      assertThat(problem.what()).as(what).matches("[^\\n\\r]+[.?]").hasSizeLessThan(700);
    }
  }

  private static String mutated(String text, SplittableRandom random) {
    if (text.length() < 2) {
      return text + TOKENS.get(random.nextInt(TOKENS.size()));
    }
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + 1 + random.nextInt(40));
    return switch (random.nextInt(9)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(0, at) + text.substring(to);
      case 2, 3 ->
          text.substring(0, at) + TOKENS.get(random.nextInt(TOKENS.size())) + text.substring(at);
      case 4 -> text.substring(0, at) + (char) random.nextInt(0x3000) + text.substring(at + 1);
      case 5 -> lines(text, random);
      case 6 -> values(text, random);
      case 7 -> nested(text, at, random);
      default ->
          text.substring(0, at)
              + text.substring(at, to).repeat(1 + random.nextInt(4))
              + text.substring(to);
    };
  }

  /** Moves lines about. */
  private static String lines(String text, SplittableRandom random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int from = random.nextInt(lines.size());
    int to = Math.min(lines.size(), from + 1 + random.nextInt(8));
    Collections.shuffle(lines.subList(from, to), new Random(random.nextLong()));
    return String.join("\n", lines);
  }

  /** Replaces a value by one of another kind. */
  private static String values(String text, SplittableRandom random) {
    int colon = text.indexOf(": ", random.nextInt(text.length()));
    int end = colon < 0 ? -1 : text.indexOf('\n', colon);
    List<String> others =
        List.of("[]", "{}", "7", "null", "[[{}]]", "{a: {$ref: '#/a'}}", "~", "''");
    return end < 0
        ? text
        : text.substring(0, colon + 2)
            + others.get(random.nextInt(others.size()))
            + text.substring(end);
  }

  private static String nested(String text, int at, SplittableRandom random) {
    String open = random.nextBoolean() ? "[" : "{\"a\":";
    return text.substring(0, at) + open.repeat(random.nextInt(3_000)) + text.substring(at);
  }
}
