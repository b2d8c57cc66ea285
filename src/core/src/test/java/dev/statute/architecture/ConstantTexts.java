package dev.statute.architecture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the string constants of a class file. */
final class ConstantTexts {

  private static final int MAGIC_AND_VERSION = 8;
  private static final int UTF8 = 1;
  private static final int STRING = 8;

  private ConstantTexts() {}

  /** Returns the string constants, without the names of types and members. */
  static List<String> read(InputStream classFile) throws IOException {
    DataInputStream in = new DataInputStream(classFile);
    in.readFully(new byte[MAGIC_AND_VERSION]);
    int count = in.readUnsignedShort();
    Map<Integer, String> texts = new HashMap<>();
    List<Integer> strings = new ArrayList<>();
    for (int index = 1; index < count; index++) {
      int tag = in.readUnsignedByte();
      if (tag == UTF8) {
        texts.put(index, in.readUTF());
      } else if (tag == STRING) {
        strings.add(in.readUnsignedShort());
      } else {
        in.readFully(new byte[length(tag)]);
        // A long and a double take two places.
        index += tag == 5 || tag == 6 ? 1 : 0;
      }
    }
    return strings.stream().map(texts::get).toList();
  }

  private static int length(int tag) {
    return switch (tag) {
      case 7, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case 5, 6 -> 8;
      default -> throw new IllegalArgumentException("no tag of a constant: " + tag);
    };
  }
}
