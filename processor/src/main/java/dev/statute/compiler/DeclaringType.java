package dev.statute.compiler;

import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds the type that declares a method, which the compiler's API does not promise to have one. */
public final class DeclaringType {

  private DeclaringType() {}

  /** Returns the type in whose body a method or a constructor stands. */
  public static TypeElement of(ExecutableElement method) {
    return (TypeElement)
        Objects.requireNonNull(
            method.getEnclosingElement(), () -> "no type declares the method " + method);
  }
}
