package dev.statute.capture.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils files in the ways in which files are spoilt, by accident or on purpose. */
final class Mutations {

  /** What is put into JSON. */
  private static final List<byte[]> JSON =
      List.of(
          bytes("null"),
          bytes("true"),
          bytes("-1"),
          bytes("1e99999999"),
          bytes("-0.0"),
          bytes("9".repeat(400)),
          bytes("\"\""),
          bytes("\"\\ud800\""),
          bytes("\"\\u0000\\u202e\\n\""),
          bytes("[".repeat(600)),
          bytes("{\"a\":".repeat(600)),
          bytes("\"status\": 200,"),
          bytes("\"headers\": {\"a\": null},"),
          bytes("\"request\": [],"),
          bytes("{\"name\": 1, \"value\": {}},"),
          bytes("\"encoding\": \"base64\","),
          bytes("\"" + "x".repeat(5_000) + "\""),
          new byte[] {(byte) 0xff},
          new byte[] {(byte) 0xc3},
          new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
          new byte[] {0},
          bytes("\ufeff"),
          bytes("/* */"),
          bytes("NaN"));

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /** Returns a file with one to four faults. */
  byte[] spoil(byte[] file) {
    byte[] spoilt = file;
    for (int i = random.nextInt(4); i >= 0 && spoilt.length > 1; i--) {
      spoilt = once(spoilt);
    }
    return spoilt;
  }

  private byte[] once(byte[] file) {
    int at = random.nextInt(file.length);
    int length = random.nextInt(Math.min(200, file.length - at) + 1);
    return switch (random.nextInt(8)) {
      case 0 -> Arrays.copyOf(file, at);
      case 1 -> replaced(file, at, at + length, new byte[0]);
      case 2 -> replaced(file, at, at, Arrays.copyOfRange(file, at, at + length));
      case 3 -> flipped(file, at);
      case 4 -> replaced(file, value(file, at), valueEnd(file, at), any());
      default -> replaced(file, value(file, at), value(file, at), any());
    };
  }

  private byte[] any() {
    return JSON.get(random.nextInt(JSON.size()));
  }

  private byte[] flipped(byte[] file, int at) {
    byte[] flipped = file.clone();
    flipped[at] = (byte) (flipped[at] ^ (1 << random.nextInt(8)));
    return flipped;
  }

  /** Returns where a value begins, at or after a place. */
  private static int value(byte[] file, int at) {
    int value = at;
    while (value < file.length && file[value] != ':' && file[value] != '[') {
      value++;
    }
    return Math.min(file.length, value + 1);
  }

  private static int valueEnd(byte[] file, int at) {
    int end = value(file, at);
    while (end < file.length && file[end] != ',' && file[end] != '}') {
      end++;
    }
    return end;
  }

  private static byte[] replaced(byte[] file, int start, int end, byte[] part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, start);
    out.writeBytes(part);
    out.write(file, end, file.length - end);
    return out.toByteArray();
  }
}
