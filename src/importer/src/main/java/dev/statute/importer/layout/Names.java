package dev.statute.importer.layout;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names of one source file: what it imports, so that each simple name means what it should.
 * Whoever asks first for a simple name has it.
 */
public final class Names {

  private static final String LANG = "java.lang";

  private final String packageName;
  private final Set<String> neighbours;
  private final Set<String> inside;
  private final String top;
  private final Map<String, String> imports = new TreeMap<>();
  private final Map<String, String> constants = new TreeMap<>();

  /**
   * Makes the names of a file.
   *
   * @param packageName its package
   * @param top the simple name of its type
   * @param neighbours the simple names of the types of the package, which is not copied
   * @param inside the simple names of types and type variables in the file
   */
  public Names(String packageName, String top, Set<String> neighbours, Set<String> inside) {
    this.packageName = packageName;
    this.top = top;
    this.neighbours = neighbours;
    this.inside = Set.copyOf(inside);
  }

  /**
   * Returns how the file names a type.
   *
   * @param binaryName its binary name, or that of a primitive type or a type variable
   */
  public String type(String binaryName) {
    int end = binaryName.lastIndexOf('.');
    if (end < 0) {
      return binaryName;
    }
    String ofPackage = binaryName.substring(0, end);
    String path = binaryName.substring(end + 1).replace('$', '.');
    int dot = path.indexOf('.');
    String outer = dot < 0 ? path : path.substring(0, dot);
    if (ofPackage.equals(packageName)) {
      return outer.equals(top) && dot >= 0 ? path.substring(dot + 1) : path;
    }
    String qualified = ofPackage + "." + outer;
    boolean isFree = !neighbours.contains(outer) && !inside.contains(outer) && !outer.equals(top);
    return isFree && imports.computeIfAbsent(outer, name -> qualified).equals(qualified)
        ? path
        : ofPackage + "." + path;
  }

  /**
   * Returns how the file names a type with an annotation before its last name.
   *
   * @param annotation the annotation, with a blank after it
   */
  public String annotated(String binaryName, String annotation) {
    String name = type(binaryName);
    int dot = name.lastIndexOf('.') + 1;
    return dot == 0 ? annotation + name : name.substring(0, dot) + annotation + name.substring(dot);
  }

  /** Returns how the file names a constant of a type, which it imports. */
  public String constant(String type, String constant) {
    String qualified = type.replace('$', '.') + "." + constant;
    return constants.computeIfAbsent(constant, name -> qualified).equals(qualified)
        ? constant
        : type(type) + "." + constant;
  }

  /** Returns the lines that import, with an empty line after each of both groups. */
  public String imports() {
    StringBuilder text = new StringBuilder();
    Set<String> statics = new TreeSet<>(constants.values());
    statics.forEach(name -> text.append("import static ").append(name).append(";\n"));
    text.append(statics.isEmpty() ? "" : "\n");
    Set<String> types = new TreeSet<>();
    imports.values().stream()
        .filter(name -> !name.substring(0, name.lastIndexOf('.')).equals(LANG))
        .forEach(types::add);
    types.forEach(name -> text.append("import ").append(name).append(";\n"));
    return text.append(types.isEmpty() ? "" : "\n").toString();
  }
}
