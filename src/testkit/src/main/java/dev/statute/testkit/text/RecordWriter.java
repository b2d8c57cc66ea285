package dev.statute.testkit.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes trees of records, lists and optional values as text, which {@link RecordReader} reads:
 * {@code Point(1, 2)}, {@code [a, b]}, {@code -} for an empty optional value. A record of a shared
 * type is written in full once, as {@code &1 Point(1, 2)}, and as {@code *1} where it stands again.
 */
public final class RecordWriter {

  private static final String LINE = "\n";

  private final Map<Class<?>, Leaf<?>> leaves;
  private final Set<Class<?>> shared;
  private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
  private final StringBuilder text = new StringBuilder();

  private RecordWriter(Map<Class<?>, Leaf<?>> leaves, Set<Class<?>> shared) {
    this.leaves = leaves;
    this.shared = shared;
  }

  /**
   * Returns a value as text.
   *
   * @param shared the types whose records are the same only if they are identical
   */
  public static String write(Object value, List<Leaf<?>> leaves, Set<Class<?>> shared) {
    RecordWriter writer = new RecordWriter(Leaves.byType(leaves), shared);
    writer.add(value, 0);
    return writer.text.toString();
  }

  private void add(Object value, int depth) {
    Leaf<?> leaf = leaves.get(value.getClass());
    if (leaf != null) {
      text.append(word(leaf.textOf(value)));
    } else if (value instanceof String string) {
      text.append(quoted(string));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresentOrElse(present -> add(present, depth), () -> text.append('-'));
    } else if (value instanceof List<?> list) {
      addList(list, depth);
    } else if (value instanceof Record) {
      addRecord(value, depth);
    } else {
      text.append(value instanceof Enum<?> constant ? constant.name() : value);
    }
  }

  private void addList(List<?> list, int depth) {
    text.append('[');
    String separator = "";
    for (Object element : list) {
      boolean line = element instanceof Record && !leaves.containsKey(element.getClass());
      text.append(separator).append(line ? LINE + "  ".repeat(depth + 1) : "");
      add(element, depth + 1);
      separator = line ? "," : ", ";
    }
    text.append(']');
  }

  private void addRecord(Object value, int depth) {
    if (shared.contains(value.getClass())) {
      Integer number = numbers.get(value);
      if (number != null) {
        text.append('*').append(number);
        return;
      }
      numbers.put(value, numbers.size() + 1);
      text.append('&').append(numbers.size()).append(' ');
    }
    text.append(value.getClass().getSimpleName()).append('(');
    String separator = "";
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      text.append(separator);
      add(valueOf(component, value), depth);
      separator = ", ";
    }
    text.append(')');
  }

  private static Object valueOf(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component + " of " + value, e);
    }
  }

  private static String word(String text) {
    return text.matches("[@A-Za-z0-9_.][@A-Za-z0-9_.-]*") ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (c < ' ' || c > '~') {
                quoted.append(String.format("\\u%04x", c));
              } else {
                quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
