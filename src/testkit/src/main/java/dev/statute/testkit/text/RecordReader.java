package dev.statute.testkit.text;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what {@link RecordWriter} writes. */
public final class RecordReader {

  private final Map<Class<?>, Leaf<?>> leaves;
  private final Map<String, Object> shared = new HashMap<>();
  private final Words words;

  private RecordReader(String text, Map<Class<?>, Leaf<?>> leaves) {
    this.words = new Words(text);
    this.leaves = leaves;
  }

  /**
   * Returns the value of a text.
   *
   * @throws IllegalArgumentException if the text is not that of a value of the type
   */
  public static <T> T read(String text, Class<T> type, List<Leaf<?>> leaves) {
    return type.cast(new RecordReader(text, Leaves.byType(leaves)).value(type));
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type element = generic.getActualTypeArguments()[0];
      return generic.getRawType() == Optional.class ? optional(element) : list(element);
    }
    Class<?> raw = (Class<?>) type;
    Leaf<?> leaf = leaves.get(raw);
    if (leaf != null) {
      return leaf.read().apply(words.word());
    }
    return raw.isRecord() || raw.isSealed() ? shareable(raw) : simple(raw);
  }

  private Optional<Object> optional(Type element) {
    return words.skip('-') ? Optional.empty() : Optional.of(value(element));
  }

  private List<Object> list(Type element) {
    List<Object> list = new ArrayList<>();
    words.expect('[');
    while (!words.skip(']')) {
      list.add(value(element));
      words.skip(',');
    }
    return list;
  }

  private Object shareable(Class<?> type) {
    if (words.skip('*')) {
      String number = words.word();
      return Optional.ofNullable(shared.get(number))
          .orElseThrow(() -> words.wrong("nothing is numbered " + number));
    }
    if (!words.skip('&')) {
      return record(type);
    }
    String number = words.word();
    Object value = record(type);
    shared.put(number, value);
    return value;
  }

  private Object record(Class<?> type) {
    String name = words.word();
    Class<?> found =
        cases(type)
            .filter(one -> one.getSimpleName().equals(name))
            .findFirst()
            .orElseThrow(() -> words.wrong("no " + type.getSimpleName() + " is a " + name));
    words.expect('(');
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : found.getRecordComponents()) {
      values.add(value(component.getGenericType()));
      words.skip(',');
    }
    words.expect(')');
    return made(found, values);
  }

  private static Stream<Class<?>> cases(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Stream.of(type.getPermittedSubclasses()).flatMap(RecordReader::cases);
  }

  private static Object made(Class<?> type, List<Object> values) {
    try {
      Class<?>[] types =
          Stream.of(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
      throw new IllegalArgumentException("no " + type.getSimpleName() + " of " + values, cause);
    }
  }

  private Object simple(Class<?> type) {
    String word = words.word();
    if (type == String.class) {
      return word;
    }
    if (type == int.class) {
      return Integer.valueOf(word);
    }
    if (type == long.class) {
      return Long.valueOf(word);
    }
    if (type == boolean.class) {
      return Boolean.valueOf(word);
    }
    return Stream.of(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(word))
        .findFirst()
        .orElseThrow(() -> words.wrong("no " + type.getSimpleName() + " is " + word));
  }
}
