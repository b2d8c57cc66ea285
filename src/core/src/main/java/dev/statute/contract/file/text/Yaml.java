package dev.statute.contract.file.text;

import java.util.ArrayList;
import java.util.List;

/** What a contract file consists of, before it is printed. */
sealed interface Yaml {

  /** A text, which is quoted where YAML would take it for something else. */
  record Text(String text) implements Yaml {}

  /** A number or a truth value, which is never quoted. */
  record Bare(String text) implements Yaml {}

  /** A list; on one line if it fits. */
  record Items(List<Yaml> elements) implements Yaml {

    /** Makes a list of texts. */
    static Items of(List<String> texts) {
      List<Yaml> elements = new ArrayList<>(texts.size());
      for (String text : texts) {
        elements.add(new Text(text));
      }
      return new Items(elements);
    }
  }

  /** A mapping, to which entries are added in the order in which they are printed. */
  final class Entries implements Yaml {

    private final boolean isOpen;
    private final List<String> orders = new ArrayList<>(0);
    private final List<String> keys = new ArrayList<>();
    private final List<Yaml> values = new ArrayList<>();

    /**
     * Begins a mapping.
     *
     * @param isOpen whether each entry has lines of its own, even if all would fit on one
     */
    Entries(boolean isOpen) {
      this.isOpen = isOpen;
    }

    boolean isOpen() {
      return isOpen;
    }

    int size() {
      return keys.size();
    }

    String key(int index) {
      return keys.get(index);
    }

    Yaml value(int index) {
      return values.get(index);
    }

    /** Adds an entry. */
    Entries put(String key, Yaml value) {
      keys.add(key);
      values.add(value);
      return this;
    }

    /**
     * Adds an entry to a mapping of which all entries are added in this way: behind those of a
     * lower or the same order. That of texts, and not a comparator, which a cold compiler would
     * have to link first.
     */
    Entries insert(String order, String key, Yaml value) {
      int index = orders.size();
      while (index > 0 && orders.get(index - 1).compareTo(order) > 0) {
        index--;
      }
      orders.add(index, order);
      keys.add(index, key);
      values.add(index, value);
      return this;
    }

    /** Adds a text. */
    Entries put(String key, String text) {
      return put(key, new Text(text));
    }

    /** Adds a text, unless it is empty. */
    Entries putText(String key, String text) {
      return text.isEmpty() ? this : put(key, text);
    }

    /** Adds a list, unless it is empty. */
    Entries putTexts(String key, List<String> texts) {
      return texts.isEmpty() ? this : put(key, Items.of(texts));
    }

    /** Adds a mapping, unless it is empty. */
    Entries putEntries(String key, Entries entries) {
      return entries.size() == 0 ? this : put(key, entries);
    }

    /** Adds a truth value, unless it is the one that goes without saying. */
    Entries putFlag(String key, boolean value, boolean usual) {
      return value == usual ? this : put(key, new Bare(String.valueOf(value)));
    }
  }
}
