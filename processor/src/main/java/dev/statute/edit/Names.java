package dev.statute.edit;

import dev.statute.edit.syntax.ImportNode;
import dev.statute.edit.syntax.ImportNode.Header;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Knows how a place in a file can refer to a type or a constant, and imports it if it has to. */
final class Names {

  private final Source source;
  private final Element place;
  private final Elements elements;
  private final Header header;
  private final Set<String> added = new LinkedHashSet<>();

  /**
   * Makes it.
   *
   * @param header the package and the imports of the file
   * @param place an element in the file, at which the names are used
   */
  Names(Source source, Header header, Element place, Elements elements) {
    this.source = source;
    this.place = place;
    this.elements = elements;
    this.header = header;
  }

  /** Returns how the place refers to a type that is in no other one. */
  String type(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    String packageName = qualifiedName.substring(0, Math.max(0, dot));
    String simple = qualifiedName.substring(dot + 1);
    if (isHidden(simple, qualifiedName)) {
      return qualifiedName;
    }
    boolean isImported =
        imports(false).anyMatch(tree -> tree.name().equals(qualifiedName))
            || added.contains(qualifiedName);
    if (isImported || packageName.equals(header.packageName()) || packageName.equals("java.lang")) {
      return simple;
    }
    List<String> wildcards =
        imports(false).filter(ImportNode::isWildcard).map(ImportNode::from).toList();
    boolean isOther =
        Stream.concat(Stream.of(header.packageName(), "java.lang"), wildcards.stream())
            .filter(name -> !name.equals(packageName))
            .anyMatch(name -> exists(name.isEmpty() ? simple : name + "." + simple));
    if (isOther) {
      return qualifiedName;
    }
    if (!wildcards.contains(packageName)) {
      add(false, qualifiedName);
    }
    return simple;
  }

  /** Tells whether a simple name stands for another type than one that is imported. */
  private boolean isHidden(String simple, String qualifiedName) {
    for (Element outer = place; outer != null; outer = outer.getEnclosingElement()) {
      if (outer instanceof TypeElement type
          && (type.getSimpleName().contentEquals(simple)
              || has(type, simple, kind -> kind.isClass() || kind.isInterface()))
          && !type.getQualifiedName().contentEquals(qualifiedName)) {
        return true;
      }
    }
    return imports(false)
        .anyMatch(tree -> tree.simpleName().equals(simple) && !tree.name().equals(qualifiedName));
  }

  /**
   * Returns how the place refers to a constant of an enum.
   *
   * @param like how it refers to another constant of the same enum; empty if it does not
   */
  String constant(String type, String name, String like) {
    int dot = like.lastIndexOf('.');
    if (dot >= 0) {
      return like.substring(0, dot + 1) + name;
    }
    String typeName = type.substring(type.lastIndexOf('.') + 1);
    if (!isVariable(type, name)) {
      List<ImportNode> ofType = imports(true).filter(tree -> tree.from().equals(type)).toList();
      String member = type + "." + name;
      if (ofType.stream().anyMatch(ImportNode::isWildcard)
          || ofType.stream().anyMatch(tree -> tree.name().equals(member))) {
        return name;
      }
      if (!ofType.isEmpty() || importsVocabulary(type)) {
        add(true, member);
        return name;
      }
    }
    String reference = type(type);
    return (reference.equals(typeName) ? typeName : type) + "." + name;
  }

  /** Tells whether the file imports the constants of another enum of the same package by name. */
  private boolean importsVocabulary(String type) {
    return imports(true)
        .anyMatch(tree -> tree.from().indexOf('.') > 0 && parent(tree.from()).equals(parent(type)));
  }

  /** Tells whether a simple name stands for another variable, or for several. */
  private boolean isVariable(String type, String name) {
    for (Element outer = place; outer != null; outer = outer.getEnclosingElement()) {
      if (outer instanceof TypeElement around && has(around, name, ElementKind::isField)) {
        return true;
      }
    }
    return imports(true)
        .filter(tree -> !tree.from().equals(type))
        .anyMatch(
            tree ->
                tree.isWildcard()
                    ? hasMember(tree.from(), name)
                    : tree.simpleName().equals(name) && hasMember(tree.from(), name));
  }

  private boolean hasMember(String type, String name) {
    TypeElement found = elements.getTypeElement(type);
    return found != null && has(found, name, ElementKind::isField);
  }

  private boolean has(TypeElement type, String name, Predicate<ElementKind> kind) {
    return elements.getAllMembers(type).stream()
        .anyMatch(
            member -> kind.test(member.getKind()) && member.getSimpleName().contentEquals(name));
  }

  private boolean exists(String type) {
    return elements.getTypeElement(type) != null;
  }

  private Stream<ImportNode> imports(boolean isStatic) {
    return header.imports().stream().filter(tree -> tree.isStatic() == isStatic);
  }

  /** Has the imports from one package be from another, as far as that has what is imported. */
  void importFrom(String packageName, String other) {
    for (ImportNode tree : header.imports()) {
      if (tree.name().startsWith(packageName + ".")) {
        String moved = other + tree.name().substring(packageName.length());
        String type = tree.isStatic() || tree.isWildcard() ? parent(moved) : moved;
        if (exists(type) || type.equals(other)) {
          source.replace(tree.span(), "import " + (tree.isStatic() ? "static " : "") + moved + ";");
        }
      }
    }
  }

  private static String parent(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private void add(boolean isStatic, String name) {
    if (!added.add(name)) {
      return;
    }
    SourceLayout layout = source.layout();
    String line = "import " + (isStatic ? "static " : "") + name + ";";
    List<ImportNode> same = imports(isStatic).toList();
    ImportNode before = null;
    for (ImportNode tree : same) {
      before = tree.name().compareTo(name) < 0 ? tree : before;
    }
    String newLine = layout.lineBreak();
    List<ImportNode> all = header.imports();
    if (before != null) {
      source.insert(layout.afterComment(before.span().end()), newLine + line);
    } else if (!same.isEmpty()) {
      source.insert(same.get(0).span().start(), line + newLine);
    } else if (!all.isEmpty() && isStatic) {
      source.insert(all.get(0).span().start(), line + newLine + newLine);
    } else if (!all.isEmpty()) {
      int end = all.get(all.size() - 1).span().end();
      source.insert(layout.afterComment(end), newLine + newLine + line);
    } else if (header.packageName().isEmpty()) {
      source.insert(header.packageEnd(), line + newLine + newLine);
    } else {
      source.insert(layout.afterComment(header.packageEnd()), newLine + newLine + line);
    }
  }
}
