package dev.statute.spring.webflux;

import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/**
 * A parameter of an operation that Spring does not take for its model, as it does with any map that
 * is without annotations.
 */
final class OperationParameter extends MethodParameter {

  /** Says that a parameter is one of an operation. */
  @Retention(RetentionPolicy.RUNTIME)
  private @interface OfOperation {}

  @OfOperation
  private static final class Annotated {}

  private final MethodParameter original;

  private OperationParameter(MethodParameter original) {
    super(original);
    this.original = original;
  }

  /** Marks the maps among the parameters of a handler method, of which copies are made later. */
  static void mark(HandlerMethod method) {
    MethodParameter[] parameters = method.getMethodParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (Map.class.isAssignableFrom(parameters[i].getParameterType())) {
        parameters[i] = new OperationParameter(parameters[i]);
      }
    }
  }

  @Override
  public Annotation[] getParameterAnnotations() {
    Annotation[] own = original.getParameterAnnotations();
    Annotation[] all = Arrays.copyOf(own, own.length + 1);
    all[own.length] = Annotated.class.getAnnotation(OfOperation.class);
    return all;
  }

  @Override
  public OperationParameter clone() {
    return new OperationParameter(original.clone());
  }
}
