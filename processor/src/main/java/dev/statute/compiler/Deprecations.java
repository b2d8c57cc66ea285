package dev.statute.compiler;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Collects the warnings that naming deprecated things gives. */
public final class Deprecations {

  private final Elements elements;
  private final Set<String> warnings = new TreeSet<>();

  /** Makes it for the elements of a compilation. */
  public Deprecations(Elements elements) {
    this.elements = elements;
  }

  /** Returns the warnings, as {@code @SuppressWarnings} names them. */
  public Set<String> warnings() {
    return warnings;
  }

  /** Adds what naming an element gives, which names those around it too. */
  public void add(Element element) {
    Stream.iterate(element, Deprecations::isOrHasType, Element::getEnclosingElement)
        .filter(elements::isDeprecated)
        .forEach(named -> warnings.add(isForRemoval(named) ? "removal" : "deprecation"));
  }

  /** Adds what calling or overriding a method gives, but not what naming its type does. */
  public void addOnly(Element method) {
    if (elements.isDeprecated(method)) {
      warnings.add(isForRemoval(method) ? "removal" : "deprecation");
    }
  }

  /** Adds what naming a type gives. */
  public void add(TypeMirror type) {
    if (type instanceof ArrayType array) {
      add(array.getComponentType());
    } else if (type instanceof DeclaredType declared) {
      add(declared.asElement());
      declared.getTypeArguments().forEach(this::add);
    }
  }

  private static boolean isOrHasType(Element element) {
    return element instanceof TypeElement || element.getEnclosingElement() instanceof TypeElement;
  }

  private static boolean isForRemoval(Element element) {
    Deprecated deprecated = element.getAnnotation(Deprecated.class);
    return deprecated != null && deprecated.forRemoval();
  }
}
