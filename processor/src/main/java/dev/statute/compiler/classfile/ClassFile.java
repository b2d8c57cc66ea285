package dev.statute.compiler.classfile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of a class file (JVMS 4), with what it says of parameters and types. */
public final class ClassFile {

  private static final int MAGIC = 0xCAFEBABE;

  private final Map<String, List<CompiledParameter>> methods = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> types = new HashMap<>();
  private final List<String> fields = new ArrayList<>();

  private ClassFile() {}

  /** Reads a class file; nothing if the bytes are not a class file. */
  public static Optional<ClassFile> read(byte[] bytes) {
    ClassFile file = new ClassFile();
    try {
      file.read(new DataInputStream(new ByteArrayInputStream(bytes)));
      return Optional.of(file);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the parameters of a method; nothing if there is no such method.
   *
   * @param name its name
   * @param parameters the descriptors of its parameters, one after the other
   */
  public Optional<List<CompiledParameter>> parameters(String name, String parameters) {
    return Optional.ofNullable(methods.get(name + "(" + parameters + ")"));
  }

  /** Returns the names of the fields, in the order of the file, which is that of the source. */
  public List<String> fields() {
    return fields;
  }

  /**
   * Returns the simple names of the annotations on the type of a field, or on what a method without
   * parameters returns. Their keys are ways into the type: {@code a} for its first type argument,
   * {@code b} for the second, {@code [} for the components of an array, {@code ?} for the bound of
   * a wildcard, several for one within another, and none for the type itself.
   *
   * @param member the name of the field, or that of the method with parentheses behind it
   */
  public Map<String, Set<String>> typeAnnotations(String member) {
    return types.getOrDefault(member, Map.of());
  }

  private void read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no class file");
    }
    in.skipNBytes(4);
    Map<Integer, String> texts = texts(in);
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      in.skipNBytes(2);
      readField(in, texts);
    }
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      readMethod(in, texts);
    }
  }

  /** Reads the constant pool, of which names and descriptors are all that matters. */
  private static Map<Integer, String> texts(DataInputStream in) throws IOException {
    Map<Integer, String> texts = new HashMap<>();
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts.put(i, in.readUTF());
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        default -> throw new IOException("constant " + tag);
      }
    }
    return texts;
  }

  private static String readText(DataInputStream in, Map<Integer, String> texts)
      throws IOException {
    int index = in.readUnsignedShort();
    String text = texts.get(index);
    if (text == null) {
      throw new IOException("constant " + index + " is not a string");
    }
    return text;
  }

  private void readField(DataInputStream in, Map<Integer, String> texts) throws IOException {
    String name = readText(in, texts);
    in.skipNBytes(2);
    fields.add(name);
    addType(name, readAttributes(in, texts));
  }

  private static MemberAttributes readAttributes(DataInputStream in, Map<Integer, String> texts)
      throws IOException {
    MemberAttributes attributes = new MemberAttributes(texts);
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      attributes.read(in);
    }
    return attributes;
  }

  private void addType(String member, MemberAttributes attributes) {
    if (!attributes.own().isEmpty()) {
      types.putIfAbsent(member, attributes.own());
    }
  }

  private void readMethod(DataInputStream in, Map<Integer, String> texts) throws IOException {
    in.skipNBytes(2);
    String name = readText(in, texts);
    String descriptor = readText(in, texts);
    MemberAttributes attributes = readAttributes(in, texts);
    if (descriptor.startsWith("()")) {
      addType(name + "()", attributes);
    }
    // Of two that differ in what they return, the compiler has made one; it comes last.
    methods.putIfAbsent(
        name + descriptor.substring(0, descriptor.indexOf(')') + 1),
        attributes.parameters(descriptor));
  }
}
