package dev.statute.compiler.classfile;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The attributes of a field or a method in a class file that say something of its parameters, or of
 * its own type.
 */
final class MemberAttributes {

  /** More than people write; each is a step into the stack. */
  private static final int MOST_NESTED = 16;

  private static final int FIELD = 0x13;
  private static final int RETURNED = 0x14;
  private static final int FORMAL_PARAMETER = 0x16;
  private static final int INTO_ARRAY = 0;
  private static final int INTO_NESTED_TYPE = 1;
  private static final int INTO_ARGUMENT = 3;

  private final Map<Integer, String> texts;
  private final List<String> names = new ArrayList<>();
  private final Map<Integer, Set<String>> annotations = new HashMap<>();
  private final Map<String, Set<String>> own = new HashMap<>();

  /**
   * Makes attributes.
   *
   * @param texts the texts of the constant pool, by their indices
   */
  MemberAttributes(Map<Integer, String> texts) {
    this.texts = texts;
  }

  /** Reads one attribute. */
  void read(DataInputStream in) throws IOException {
    String name = texts.getOrDefault(in.readUnsignedShort(), "");
    long length = Integer.toUnsignedLong(in.readInt());
    switch (name) {
      case "MethodParameters" -> readNames(in);
      case "RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations" ->
          readAnnotations(in);
      default -> in.skipNBytes(length);
    }
  }

  private void readNames(DataInputStream in) throws IOException {
    for (int i = in.readUnsignedByte(); i > 0; i--) {
      names.add(texts.getOrDefault(in.readUnsignedShort(), ""));
      in.skipNBytes(2);
    }
  }

  private void readAnnotations(DataInputStream in) throws IOException {
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      int target = in.readUnsignedByte();
      int parameter = target == FORMAL_PARAMETER ? in.readUnsignedByte() : -1;
      if (parameter < 0) {
        // Of a method: its type parameters, their bounds, what it returns, throws and is called on.
        in.skipNBytes(
            switch (target) {
              case 0x01 -> 1;
              case 0x12, 0x17 -> 2;
              case FIELD, RETURNED, 0x15 -> 0;
              default -> throw new IOException("target " + target);
            });
      }
      String path = readPath(in);
      String type = texts.getOrDefault(in.readUnsignedShort(), "");
      skipValues(in, MOST_NESTED);
      if (parameter >= 0 && path.isEmpty()) {
        annotations.computeIfAbsent(parameter, p -> new HashSet<>()).add(simpleName(type));
      } else if (target == FIELD || target == RETURNED) {
        own.computeIfAbsent(path, p -> new HashSet<>()).add(simpleName(type));
      }
    }
  }

  /** Reads the way into a type (JVMS 4.7.20.2): a letter for each step, and none for the type. */
  private static String readPath(DataInputStream in) throws IOException {
    StringBuilder path = new StringBuilder();
    for (int i = in.readUnsignedByte(); i > 0; i--) {
      int kind = in.readUnsignedByte();
      int index = in.readUnsignedByte();
      if (kind != INTO_NESTED_TYPE) {
        path.append((char) (kind == INTO_ARGUMENT ? 'a' + index : kind == INTO_ARRAY ? '[' : '?'));
      }
    }
    return path.toString();
  }

  private static void skipValues(DataInputStream in, int depth) throws IOException {
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      in.skipNBytes(2);
      skipValue(in, depth);
    }
  }

  private static void skipValue(DataInputStream in, int depth) throws IOException {
    if (depth == 0) {
      throw new IOException("values in values");
    }
    switch (in.readUnsignedByte()) {
      case 'e' -> in.skipNBytes(4);
      case '@' -> {
        in.skipNBytes(2);
        skipValues(in, depth - 1);
      }
      case '[' -> {
        for (int i = in.readUnsignedShort(); i > 0; i--) {
          skipValue(in, depth - 1);
        }
      }
      default -> in.skipNBytes(2);
    }
  }

  private static String simpleName(String descriptor) {
    int start = Math.max(descriptor.lastIndexOf('/'), descriptor.lastIndexOf('$')) + 1;
    return descriptor.substring(start, Math.max(start, descriptor.length() - 1));
  }

  /** Returns the annotations on the type of the member, by the ways into it. */
  Map<String, Set<String>> own() {
    return own;
  }

  /** Returns the parameters of a method of a descriptor. */
  List<CompiledParameter> parameters(String descriptor) {
    List<CompiledParameter> parameters = new ArrayList<>();
    for (int i = 0; i < count(descriptor); i++) {
      String name = i < names.size() ? names.get(i) : "";
      parameters.add(new CompiledParameter(name, annotations.getOrDefault(i, Set.of())));
    }
    return parameters;
  }

  private static int count(String descriptor) {
    int count = 0;
    for (int i = 1; descriptor.charAt(i) != ')'; i++) {
      if (descriptor.charAt(i) != '[') {
        count++;
      }
      if (descriptor.charAt(i) == 'L') {
        i = descriptor.indexOf(';', i);
      }
      if (i < 0) {
        throw new IllegalArgumentException("the descriptor has a name without end: " + descriptor);
      }
    }
    return count;
  }
}
