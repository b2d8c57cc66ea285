package dev.statute.openapi.testing.value;

import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Makes random values of Java types: records, enums, sealed types, classes with setters or one
 * constructor, collections, and types of the JDK. A component is null only where an annotation says
 * {@code @Nullable}, and constraints of Jakarta Validation hold.
 */
public final class JavaValues {

  /** Below, what need not be there is not. */
  private static final int SHALLOW = 4;

  private static final int MAX_DEPTH = 24;
  private static final int MOST_ELEMENTS = 50;

  private final RandomGenerator random;
  private final Map<Class<?>, Function<RandomGenerator, ?>> makers;
  private final LeafValues leaves;
  private final ObjectValues objects;

  /**
   * Takes the source of chance.
   *
   * @param random what all values are made of
   * @param makers make values of the classes that cannot be made otherwise
   */
  public JavaValues(
      RandomGenerator random, Map<Class<?>, ? extends Function<RandomGenerator, ?>> makers) {
    this.random = random;
    this.makers = new HashMap<>(makers);
    this.leaves = new LeafValues(random);
    this.objects = new ObjectValues(this);
  }

  /**
   * Makes a value.
   *
   * @param type the type
   * @return the value, which is not null
   * @throws NoValueException if none can be made
   */
  public Object make(Type type) {
    return present(TypeInUse.of(type, Map.of()), type.getTypeName(), 0);
  }

  /** Makes a value, or null where that is allowed. */
  Optional<Object> make(TypeInUse type, String subject, int depth) {
    boolean isAbsent = type.isNullable() && (depth > SHALLOW || random.nextInt(3) == 0);
    return isAbsent ? Optional.empty() : Optional.of(present(type, subject, depth));
  }

  private Object present(TypeInUse type, String subject, int depth) {
    if (depth > MAX_DEPTH) {
      throw new NoValueException(subject + " is nested more than " + MAX_DEPTH + " deep");
    }
    Class<?> raw = type.raw();
    Function<RandomGenerator, ?> maker = makers.get(raw);
    if (maker != null) {
      return maker.apply(random);
    }
    if (leaves.makes(raw)) {
      return leaves
          .make(raw, type.annotations())
          .orElseThrow(
              () -> new NoValueException(subject + ": no value satisfies its constraints"));
    }
    if (raw.isEnum()) {
      Object[] constants = raw.getEnumConstants();
      if (constants.length == 0) {
        throw new NoValueException(subject + ": the enum " + raw.getName() + " is empty");
      }
      return constants[random.nextInt(constants.length)];
    }
    if (raw == Object.class) {
      return List.of("text", 1, true, List.of("a"), Map.of("key", "value")).get(random.nextInt(5));
    }
    return container(type, subject, depth)
        .or(() -> optional(type, subject, depth))
        .or(() -> subclass(type, subject, depth))
        .orElseGet(() -> objects.make(type, subject, depth));
  }

  private Optional<Object> container(TypeInUse type, String subject, int depth) {
    Class<?> raw = type.raw();
    if (raw.isArray()) {
      List<Object> elements = elements(type, subject, depth);
      Object array = Array.newInstance(raw.getComponentType(), elements.size());
      for (int i = 0; i < elements.size(); i++) {
        Array.set(array, i, elements.get(i));
      }
      return Optional.of(array);
    }
    if (Map.class.isAssignableFrom(raw)) {
      return Optional.of(map(type, subject, depth));
    }
    if (Stream.class == raw) {
      return Optional.of(elements(type, subject, depth).stream());
    }
    return Iterable.class.isAssignableFrom(raw) && raw.getName().startsWith("java.")
        ? Optional.of(collection(raw, elements(type, subject, depth)))
        : Optional.empty();
  }

  private static Collection<Object> collection(Class<?> raw, List<Object> elements) {
    for (Collection<Object> kind :
        List.<Collection<Object>>of(
            new ArrayList<>(), new LinkedHashSet<>(), new TreeSet<>(), new ArrayDeque<>())) {
      if (raw.isInstance(kind)) {
        kind.addAll(elements);
        return kind;
      }
    }
    throw new NoValueException("no collection is a " + raw.getName());
  }

  private int size(TypeInUse type, int depth) {
    List<Integer> bounds = leaves.sizes(type.raw(), type.annotations());
    int least = Math.min(bounds.get(0), MOST_ELEMENTS);
    int wanted = depth > SHALLOW ? 0 : random.nextInt(4);
    return Math.min(Math.max(least, wanted), bounds.get(1));
  }

  private List<Object> elements(TypeInUse type, String subject, int depth) {
    int size = size(type, depth);
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      make(type.argument(0), subject + "[]", depth + 1)
          .ifPresentOrElse(elements::add, () -> elements.add(null));
    }
    return elements;
  }

  private Map<Object, Object> map(TypeInUse type, String subject, int depth) {
    Map<Object, Object> map =
        type.raw().isAssignableFrom(LinkedHashMap.class) ? new LinkedHashMap<>() : new TreeMap<>();
    int size = size(type, depth);
    for (int i = 0; i < size; i++) {
      Object key = present(type.argument(0), subject + "[key]", depth + 1);
      map.put(key, make(type.argument(1), subject + "[value]", depth + 1).orElse(null));
    }
    return map;
  }

  private Optional<Object> optional(TypeInUse type, String subject, int depth) {
    Class<?> raw = type.raw();
    boolean isThere = depth <= SHALLOW && random.nextInt(3) > 0;
    if (raw == Optional.class) {
      return Optional.of(isThere ? make(type.argument(0), subject, depth + 1) : Optional.empty());
    }
    if (raw == OptionalInt.class) {
      return Optional.of(isThere ? OptionalInt.of(random.nextInt(100)) : OptionalInt.empty());
    }
    if (raw == OptionalLong.class) {
      return Optional.of(isThere ? OptionalLong.of(random.nextInt(100)) : OptionalLong.empty());
    }
    return raw == OptionalDouble.class
        ? Optional.of(isThere ? OptionalDouble.of(0.25) : OptionalDouble.empty())
        : Optional.empty();
  }

  /** Makes a value of one of the subclasses that a type names. */
  private Optional<Object> subclass(TypeInUse type, String subject, int depth) {
    List<Class<?>> subclasses = new ArrayList<>(Subclasses.of(type.raw()));
    if (subclasses.isEmpty()) {
      return Optional.empty();
    }
    // What is nested too deep ends with what has the fewest members.
    subclasses.sort(Comparator.comparingInt(Subclasses::weight).thenComparing(Class::getName));
    int chosen = depth > SHALLOW ? 0 : random.nextInt(subclasses.size());
    return Optional.of(present(type.narrowed(subclasses.get(chosen)), subject, depth + 1));
  }
}
