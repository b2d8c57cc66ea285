package dev.statute.codec.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes parts whose octets nearly are delimiters. */
final class RandomParts {

  static final String BOUNDARY = "x-x";

  private static final List<String> PIECES =
      List.of(
          "\r",
          "\n",
          "\r\n",
          "-",
          "--",
          "x",
          "\r\n--",
          "\r\n--x",
          "\r\n--x-",
          "--x-x",
          "é",
          "\0",
          "\"",
          "\\");
  private static final List<String> NAMES =
      List.of(
          "a",
          "naïve",
          "a b",
          "a\"b",
          "€",
          "\r\n",
          "C:\\x",
          "a;b=c",
          "=",
          "\uD83D\uDE00",
          "file.txt");
  private static final List<MediaType> TYPES =
      List.of(
          MediaType.of("text", "plain"),
          MediaType.of("application", "octet-stream"),
          MediaType.of("text", "csv").with("charset", "utf-8").with("x", "a \"b\""));

  private RandomParts() {}

  static List<FilePart> some(SplittableRandom random) {
    List<FilePart> parts = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      Content content = Content.bytes(octets(random), pick(TYPES, random));
      FilePart part =
          random.nextBoolean()
              ? FilePart.of(pick(NAMES, random), content)
              : FilePart.value("", content);
      parts.add(part.named(pick(NAMES, random)));
    }
    return parts;
  }

  private static byte[] octets(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(random.nextInt(8) == 0 ? 2000 : 12); i > 0; i--) {
      text.append(pick(PIECES, random));
    }
    // A content must not have the delimiter, not even right at its start.
    String plain = ("\r\n" + text).replace("\r\n--" + BOUNDARY, "\r\n--").substring(2);
    while (("\r\n" + plain).contains("\r\n--" + BOUNDARY)) {
      plain = plain.replace(BOUNDARY, "");
    }
    return plain.getBytes(ISO_8859_1);
  }

  private static <T> T pick(List<T> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size()));
  }

  static List<FilePart> inMemory(List<FilePart> parts) throws IOException {
    List<FilePart> read = new ArrayList<>();
    for (FilePart part : parts) {
      read.add(inMemory(part));
    }
    return read;
  }

  static FilePart inMemory(FilePart part) throws IOException {
    return new FilePart(
        part.name(), part.filename(), Content.bytes(part.content().toBytes(), part.type()));
  }
}
