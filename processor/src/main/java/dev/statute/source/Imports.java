package dev.statute.source;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decides which types a file imports, so that each name means what it should. */
final class Imports {

  private final ClassName file;
  private final Set<String> hidden;
  private final Marks marks;
  private final Map<String, ClassName> byName = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /**
   * Looks at all types that a file names.
   *
   * @param file the type that is in it
   * @param code what is in it
   * @param hidden simple names that mean something else in it
   * @param marks knows what the package has
   */
  Imports(ClassName file, Code code, Set<String> hidden, Marks marks) {
    this.file = file;
    this.hidden = hidden;
    this.marks = marks;
    Set<String> ofPackage = new HashSet<>();
    ofPackage.add(file.simpleName());
    for (Code.Gap gap : code.gaps()) {
      ClassName type = gap.type();
      if (type != null) {
        add(type.topLevelClassName(), ofPackage);
      }
      if (gap.isNullable()) {
        add(Code.NULLABLE, ofPackage);
      }
    }
    byName.keySet().removeAll(ofPackage);
  }

  private void add(ClassName type, Set<String> ofPackage) {
    String name = type.simpleName();
    if (isOfPackage(type)) {
      ofPackage.add(name);
    } else if (!type.packageName().isEmpty() && !hidden.contains(name)) {
      byName.putIfAbsent(name, type);
    }
  }

  private boolean isOfPackage(ClassName type) {
    return type.packageName().equals(file.packageName());
  }

  /** Adds the lines that import, in their order. */
  void addTo(StringBuilder source) {
    Map<String, String> lines = new TreeMap<>();
    byName.forEach(
        (name, type) -> {
          // Only a type of the package would come before one of java.lang.
          if (!type.packageName().equals("java.lang") || marks.isHidden().test(name)) {
            lines.put(type.canonicalName(), "import " + type.canonicalName() + ";\n");
          }
        });
    lines.values().forEach(source::append);
    source.append(lines.isEmpty() ? "" : "\n");
  }

  /**
   * Returns how the type of a gap is named.
   *
   * @param isInside whether that is inside of the type that is in the file
   */
  String name(Code.Gap gap, boolean isInside) {
    ClassName type = Objects.requireNonNull(gap.type());
    String name = name(type, isInside);
    if (!gap.isNullable()) {
      return name;
    }
    int last = name.lastIndexOf('.') + 1;
    String annotation = "@" + name(Code.NULLABLE, isInside) + " ";
    return name.substring(0, last) + annotation + name.substring(last);
  }

  private String name(ClassName type, boolean isInside) {
    ClassName outer = type.enclosingClassName();
    if (isInside && outer != null && isSame(outer, file)) {
      return type.simpleName();
    }
    return names.computeIfAbsent(type.canonicalName(), name -> nameOf(type));
  }

  /** Two names are equal if JavaPoet would write them alike, which it does to find out. */
  private static boolean isSame(ClassName one, @Nullable ClassName other) {
    return other != null && one.canonicalName().equals(other.canonicalName());
  }

  private String nameOf(ClassName type) {
    ClassName top = type.topLevelClassName();
    @Nullable ClassName imported = byName.get(top.simpleName());
    boolean isKnown = isOfPackage(top) ? !hidden.contains(top.simpleName()) : isSame(top, imported);
    int afterPackage = type.packageName().isEmpty() ? 0 : type.packageName().length() + 1;
    return isKnown ? type.canonicalName().substring(afterPackage) : type.canonicalName();
  }
}
