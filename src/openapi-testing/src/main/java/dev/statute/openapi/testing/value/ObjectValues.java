package dev.statute.openapi.testing.value;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes objects: by the constructor, or by setters and fields. */
final class ObjectValues {

  /** A constructor that refuses as many values wants something that nothing here tells. */
  private static final int MOST_TRIES = 50;

  private final JavaValues values;

  ObjectValues(JavaValues values) {
    this.values = values;
  }

  /** Makes an object of a class. */
  Object make(TypeInUse type, String subject, int depth) {
    Class<?> raw = type.raw();
    if (raw.isInterface() || Modifier.isAbstract(raw.getModifiers()) || raw == Object.class) {
      throw unknown(subject, raw);
    }
    Constructor<?> constructor = constructor(raw).orElseThrow(() -> unknown(subject, raw));
    InvocationTargetException refusal = null;
    for (int i = 0; i < MOST_TRIES; i++) {
      Object[] arguments = arguments(constructor, type, depth);
      try {
        constructor.setAccessible(true);
        Object made = constructor.newInstance(arguments);
        if (arguments.length == 0) {
          fill(made, type, depth);
        }
        return made;
      } catch (InvocationTargetException e) {
        refusal = e;
      } catch (ReflectiveOperationException | RuntimeException e) {
        if (e instanceof NoValueException known) {
          throw known;
        }
        throw new NoValueException(subject + ": " + raw.getName() + " cannot be made: " + e, e);
      }
    }
    String cause = refusal == null ? "" : String.valueOf(refusal.getCause());
    throw new NoValueException(
        subject
            + ": the constructor of "
            + raw.getName()
            + " refuses random values ("
            + cause
            + "). Give some: with("
            + raw.getSimpleName()
            + ".class, random -> ...)",
        refusal);
  }

  private static NoValueException unknown(String subject, Class<?> raw) {
    return new NoValueException(
        subject
            + ": no value of "
            + raw.getName()
            + " can be made. Give some: with("
            + raw.getSimpleName()
            + ".class, random -> ...)");
  }

  /** Takes that of a record, one without parameters, or the one with the most. */
  private static Optional<Constructor<?>> constructor(Class<?> raw) {
    if (raw.isRecord()) {
      Class<?>[] types =
          Stream.of(raw.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      try {
        return Optional.of(raw.getDeclaredConstructor(types));
      } catch (NoSuchMethodException e) {
        return Optional.empty();
      }
    }
    Comparator<Constructor<?>> bySize = Comparator.comparingInt(Constructor::getParameterCount);
    List<Constructor<?>> open =
        Stream.of(raw.getDeclaredConstructors())
            .filter(constructor -> !Modifier.isPrivate(constructor.getModifiers()))
            .toList();
    Optional<Constructor<?>> empty =
        open.stream().filter(constructor -> constructor.getParameterCount() == 0).findFirst();
    return empty.isPresent() ? empty : open.stream().max(bySize);
  }

  private @SuppressWarnings("NullAway") Object[] arguments(
      Constructor<?> constructor, TypeInUse type, int depth) {
    Map<TypeVariable<?>, TypeInUse> variables = type.variables();
    String owner = type.raw().getSimpleName() + ".";
    List<TypeInUse> types = new ArrayList<>();
    List<String> names = new ArrayList<>();
    if (type.raw().isRecord()) {
      for (RecordComponent component : type.raw().getRecordComponents()) {
        types.add(TypeInUse.of(component.getAnnotatedType(), annotations(component), variables));
        names.add(component.getName());
      }
    } else {
      AnnotatedType[] annotated = constructor.getAnnotatedParameterTypes();
      Annotation[][] annotations = constructor.getParameterAnnotations();
      for (int i = 0; i < annotated.length; i++) {
        types.add(TypeInUse.of(annotated[i], annotations[i], variables));
        names.add(constructor.getParameters()[i].getName());
      }
    }
    Object[] arguments = new Object[types.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = values.make(types.get(i), owner + names.get(i), depth + 1).orElse(null);
    }
    return arguments;
  }

  /** Annotations stand, as their targets say, on the component, the accessor or the field. */
  private static Annotation[] annotations(RecordComponent component) {
    List<Annotation> all = new ArrayList<>(List.of(component.getAnnotations()));
    all.addAll(List.of(component.getAccessor().getAnnotations()));
    try {
      Field field = component.getDeclaringRecord().getDeclaredField(component.getName());
      all.addAll(List.of(field.getAnnotations()));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
    return all.stream().distinct().toArray(Annotation[]::new);
  }

  private void fill(Object made, TypeInUse type, int depth) throws ReflectiveOperationException {
    Map<TypeVariable<?>, TypeInUse> variables = type.variables();
    List<Method> setters =
        Stream.of(type.raw().getMethods())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getParameterCount() == 1)
            .filter(method -> method.getName().matches("set\\P{Ll}.*"))
            .sorted(Comparator.comparing(Method::toString))
            .toList();
    for (Method setter : setters) {
      String property =
          setter.getName().substring(3, 4).toLowerCase(Locale.ROOT) + setter.getName().substring(4);
      List<Annotation> annotations = new ArrayList<>(List.of(setter.getParameterAnnotations()[0]));
      annotations.addAll(List.of(setter.getAnnotations()));
      annotations.addAll(annotationsOf(type.raw(), property));
      TypeInUse use =
          TypeInUse.of(
              setter.getAnnotatedParameterTypes()[0],
              annotations.toArray(Annotation[]::new),
              variables);
      setter.setAccessible(true);
      setter.invoke(made, values.make(use, subject(type, property), depth + 1).orElse(null));
    }
    for (Field field : type.raw().getFields()) {
      int modifiers = field.getModifiers();
      if (!Modifier.isStatic(modifiers) && !Modifier.isFinal(modifiers)) {
        TypeInUse use = TypeInUse.of(field.getAnnotatedType(), field.getAnnotations(), variables);
        field.set(made, values.make(use, subject(type, field.getName()), depth + 1).orElse(null));
      }
    }
  }

  private static String subject(TypeInUse type, String property) {
    return type.raw().getSimpleName() + "." + property;
  }

  /** Constraints of a property mostly stand on its field, or on its getter. */
  private static List<Annotation> annotationsOf(Class<?> raw, String property) {
    List<Annotation> annotations = new ArrayList<>();
    for (Class<?> type = raw; type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(property)) {
          annotations.addAll(List.of(field.getAnnotations()));
          annotations.addAll(List.of(field.getAnnotatedType().getAnnotations()));
        }
      }
      for (Method method : type.getDeclaredMethods()) {
        boolean isGetter = method.getName().equalsIgnoreCase("get" + property);
        if (isGetter && method.getParameterCount() == 0) {
          annotations.addAll(List.of(method.getAnnotations()));
          annotations.addAll(List.of(method.getAnnotatedReturnType().getAnnotations()));
        }
      }
    }
    return annotations;
  }
}
