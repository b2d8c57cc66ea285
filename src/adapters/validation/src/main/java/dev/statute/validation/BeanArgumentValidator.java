package dev.statute.validation;

import dev.statute.server.validation.ArgumentFault;
import dev.statute.server.validation.ArgumentValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks arguments with a {@link Validator} (Jakarta Validation, method validation). Servers find
 * it by themselves.
 */
public final class BeanArgumentValidator implements ArgumentValidator {

  private final Validator validator;

  /** Stands for the implementation of an interface, whose parameters have the constraints. */
  private final ConcurrentMap<Class<?>, Object> implementations = new ConcurrentHashMap<>();

  /**
   * Checks with the provider that is on the path.
   *
   * @throws jakarta.validation.ValidationException if there is none, or it cannot be set up
   */
  public BeanArgumentValidator() {
    this(Validation.buildDefaultValidatorFactory().getValidator());
  }

  /**
   * Checks with a validator.
   *
   * @param validator the validator
   */
  public BeanArgumentValidator(Validator validator) {
    this.validator = Objects.requireNonNull(validator, "validator");
  }

  @Override
  public List<ArgumentFault> validate(Method method, @Nullable Object[] arguments) {
    Object implementation =
        implementations.computeIfAbsent(
            method.getDeclaringClass(), BeanArgumentValidator::implementation);
    List<ArgumentFault> faults = new ArrayList<>();
    for (ConstraintViolation<Object> violation :
        validator.forExecutables().validateParameters(implementation, method, arguments)) {
      faults.add(fault(violation));
    }
    return faults;
  }

  private static Object implementation(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          throw new UnsupportedOperationException(method.getName());
        });
  }

  private static ArgumentFault fault(ConstraintViolation<?> violation) {
    int parameter = 0;
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      switch (node.getKind()) {
        case PARAMETER -> parameter = node.as(Path.ParameterNode.class).getParameterIndex();
        case PROPERTY -> append(pointer, node, node.getName());
        case BEAN, CONTAINER_ELEMENT -> append(pointer, node, null);
        default -> {
          // A method or the parameters as a whole: neither is a member.
        }
      }
    }
    return new ArgumentFault(parameter, pointer.toString(), violation.getMessage());
  }

  /** A node says where its owner stands in a container, and then what it is called. */
  private static void append(StringBuilder pointer, Path.Node node, @Nullable String name) {
    Object key = node.getIndex() == null ? node.getKey() : node.getIndex();
    if (key != null) {
      append(pointer, key.toString());
    }
    if (name != null) {
      append(pointer, name);
    }
  }

  /** Writes a reference token (RFC 6901, 3). */
  private static void append(StringBuilder pointer, String token) {
    pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
  }
}
