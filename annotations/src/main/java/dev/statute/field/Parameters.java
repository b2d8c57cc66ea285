package dev.statute.field;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A few checked parameters in order, which never change: so few that to compare all names is less
 * work than to hash one.
 */
final class Parameters extends AbstractMap<String, String> {

  private static final int MAX_SIZE = 8;

  private final String[] texts;

  /** Takes names and values by turns. */
  private Parameters(String[] texts) {
    this.texts = texts;
  }

  @Override
  public int size() {
    return texts.length / 2;
  }

  @Override
  public @Nullable String get(@Nullable Object name) {
    for (int i = 0; i < texts.length; i += 2) {
      if (texts[i].equals(name)) {
        return texts[i + 1];
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super String> action) {
    for (int i = 0; i < texts.length; i += 2) {
      action.accept(texts[i], texts[i + 1]);
    }
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, String>> iterator() {
        return new Entries();
      }

      @Override
      public int size() {
        return Parameters.this.size();
      }
    };
  }

  private final class Entries implements Iterator<Entry<String, String>> {

    private int next;

    @Override
    public boolean hasNext() {
      return next < texts.length;
    }

    @Override
    public Entry<String, String> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      next += 2;
      return Map.entry(texts[next - 2], texts[next - 1]);
    }
  }

  /**
   * Puts parameters together whose names are tokens in lower case, and whose values are checked.
   */
  static final class Builder {

    private final List<String> texts = new ArrayList<>(4);
    private @Nullable Map<String, String> many;

    /** Adds one, and tells whether there was none of its name. */
    boolean add(String name, String value) {
      Map<String, String> all = many;
      if (all != null) {
        return all.putIfAbsent(name, value) == null;
      }
      for (int i = 0; i < texts.size(); i += 2) {
        if (texts.get(i).equals(name)) {
          return false;
        }
      }
      texts.add(name);
      texts.add(value);
      if (texts.size() > MAX_SIZE * 2) {
        all = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i += 2) {
          all.put(texts.get(i), texts.get(i + 1));
        }
        many = all;
      }
      return true;
    }

    /** Gives what was added; what is too much for this class as another map that can change. */
    Map<String, String> build() {
      Map<String, String> all = many;
      if (all != null) {
        return all;
      }
      return texts.isEmpty() ? Map.of() : new Parameters(texts.toArray(String[]::new));
    }
  }
}
