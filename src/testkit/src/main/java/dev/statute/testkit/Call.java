package dev.statute.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls compiled code, and throws what it throws. */
public final class Call {

  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(int.class, Integer.class, boolean.class, Boolean.class);

  private Call() {}

  /** Calls a method of an object. */
  public static Object on(Object target, String name, Object... arguments) throws Exception {
    return invoke(target.getClass(), target, name, arguments);
  }

  /** Calls a static method of a class. */
  public static Object onClass(Class<?> type, String name, Object... arguments) throws Exception {
    return invoke(type, null, name, arguments);
  }

  /** Calls the constructor that takes the arguments, all of them references or ints. */
  public static Object make(Class<?> type, Object... arguments) throws Exception {
    Constructor<?> found =
        only(Arrays.stream(type.getDeclaredConstructors()), arguments, "constructor of " + type);
    found.setAccessible(true);
    try {
      return found.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw cause(e);
    }
  }

  /** Returns a constant of an enum. */
  public static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " has no constant " + name));
  }

  private static Object invoke(
      Class<?> type, @Nullable Object target, String name, Object[] arguments) throws Exception {
    Method found =
        only(
            Arrays.stream(type.getMethods()).filter(m -> m.getName().equals(name) && !m.isBridge()),
            arguments,
            name + " of " + type);
    found.setAccessible(true);
    try {
      return found.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw cause(e);
    }
  }

  private static <E extends Executable> E only(Stream<E> all, Object[] arguments, String what) {
    return all.filter(executable -> takes(executable.getParameterTypes(), arguments))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + what + " for " + Arrays.asList(arguments)));
  }

  private static boolean takes(Class<?>[] types, Object[] arguments) {
    if (types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      Class<?> type = BOXES.getOrDefault(types[i], types[i]);
      if (arguments[i] == null ? types[i].isPrimitive() : !type.isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  private static Exception cause(InvocationTargetException e) {
    return e.getCause() instanceof Exception cause ? cause : e;
  }
}
