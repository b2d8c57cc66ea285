package dev.statute.read.kotlin;

import dev.statute.declaration.ReturnType;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * What Kotlin makes of a suspend function: a method that returns {@code Object} and has a last
 * parameter that nobody wrote, a {@code Continuation} of what the function returns.
 */
public final class SuspendFunction {

  private SuspendFunction() {}

  /** Returns what the function returns, or null if a method is no such function. */
  public static @Nullable TypeMirror returned(ExecutableElement method) {
    List<? extends VariableElement> all = method.getParameters();
    boolean isSuspended =
        !all.isEmpty()
            && method.getReturnType() instanceof DeclaredType object
            && isNamed(object, "java.lang.Object")
            && all.get(all.size() - 1).asType() instanceof DeclaredType continuation
            && isNamed(continuation, ReturnType.CONTINUATION)
            && continuation.getTypeArguments().size() == 1;
    if (!isSuspended) {
      return null;
    }
    DeclaredType continuation = (DeclaredType) all.get(all.size() - 1).asType();
    TypeMirror argument = continuation.getTypeArguments().get(0);
    // kapt leaves the bound out for types that it does not find.
    return argument instanceof WildcardType wildcard ? wildcard.getSuperBound() : argument;
  }

  /** Returns the parameters of a method that are in its source. */
  public static List<? extends VariableElement> parameters(ExecutableElement method) {
    List<? extends VariableElement> all = method.getParameters();
    return returned(method) == null ? all : all.subList(0, all.size() - 1);
  }

  private static boolean isNamed(DeclaredType type, String name) {
    return type.getKind() == TypeKind.DECLARED
        && ((TypeElement) type.asElement()).getQualifiedName().contentEquals(name);
  }
}
