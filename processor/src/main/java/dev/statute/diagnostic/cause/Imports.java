package dev.statute.diagnostic.cause;

import java.util.List;
import java.util.Set;

/**
 * Resolves the simple names in a file, as far as the sources allow it.
 *
 * @param packageName the package of the file
 * @param types the names that it imports, with {@code *} for all of a package or type
 * @param statics the names that it imports statically
 * @param declared the simple names of the types that sources declare in the same package
 * @param others those of them that are not annotations
 * @param own those of them that the file itself declares
 */
public record Imports(
    String packageName,
    List<String> types,
    List<String> statics,
    Set<String> declared,
    Set<String> others,
    Set<String> own) {

  /** Copies what it is made of. */
  public Imports {
    types = List.copyOf(types);
    statics = List.copyOf(statics);
    declared = Set.copyOf(declared);
    others = Set.copyOf(others);
    own = Set.copyOf(own);
  }

  /** Tells whether a name as it is written is that of a type. */
  public boolean isType(String written, String packageOfType, String name) {
    String qualified = packageOfType + "." + name;
    return written.equals(qualified) || (written.equals(name) && importsType(packageOfType, name));
  }

  /** Tells whether the simple name of a type stands for it. */
  boolean importsType(String packageOfType, String name) {
    if (types.contains(packageOfType + "." + name)) {
      return true;
    }
    boolean isOther = types.stream().anyMatch(imported -> imported.endsWith("." + name));
    return !isOther && !declared.contains(name) && types.contains(packageOfType + ".*");
  }

  /**
   * Tells whether the simple name of an annotation stands for a type of the same package, which is
   * none, though the file imports the annotation.
   */
  public boolean isHidden(String packageOfType, String name) {
    boolean isImported = types.contains(packageOfType + "." + name);
    return others.contains(name)
        && (isImported ? own.contains(name) : types.contains(packageOfType + ".*"));
  }

  /** Tells whether the simple name of a constant stands for it. */
  boolean importsConstant(String type, String constant) {
    return statics.contains(type + ".*") || statics.contains(type + "." + constant);
  }

  /** Tells whether a constant of that simple name may come from elsewhere. */
  boolean mayImportConstant(String typeName, String constant) {
    return statics.stream()
        .anyMatch(
            imported ->
                imported.endsWith("." + typeName + ".*") || imported.endsWith("." + constant));
  }
}
