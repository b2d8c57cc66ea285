package dev.statute.complete;

import dev.statute.compiler.SourceCode;
import dev.statute.edit.syntax.ImportNode;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Knows how a file can refer to the constants of an enum. */
final class Reference {

  private Reference() {}

  /**
   * Returns what comes before the name of a constant: nothing, the name of its type with a dot, or
   * that with its package, as the imports of the file have it.
   */
  static String qualifier(TypeElement type, Element place, SourceCode code) {
    String name = type.getQualifiedName().toString();
    Element around = place.getEnclosingElement();
    Element declared = place.getKind() == ElementKind.PARAMETER && around != null ? around : place;
    ImportNode.Header header =
        code.find(declared).map(found -> ImportNode.header(found.text())).orElse(null);
    if (header == null) {
      return name + ".";
    }
    if (header.imports().stream().anyMatch(i -> i.isStatic() && i.name().equals(name + ".*"))) {
      return "";
    }
    String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    boolean isVisible =
        header.packageName().equals(packageName)
            || header.imports().stream()
                .filter(i -> !i.isStatic())
                .anyMatch(i -> i.name().equals(name) || i.name().equals(packageName + ".*"));
    return (isVisible ? type.getSimpleName().toString() : name) + ".";
  }
}
