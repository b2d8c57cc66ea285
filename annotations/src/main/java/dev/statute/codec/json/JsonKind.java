package dev.statute.codec.json;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The kind of JSON value that the values of a class are written as, if it is certain. */
public enum JsonKind {
  /** A number without a fraction. */
  WHOLE_NUMBER("a whole number in range"),
  /** Any number. */
  NUMBER("a number in range"),
  /** One of the two literals. */
  BOOLEAN("true or false"),
  /** A string. */
  TEXT("text"),
  /** A string that is the name of an enum constant. */
  NAME("one of the names that are known here"),
  /** An array. */
  ARRAY("an array"),
  /** An object. */
  OBJECT("an object of the right shape"),
  /** Anything: the class does not tell. */
  OTHER("of the right form");

  private static final Set<Class<?>> WHOLE =
      Set.of(
          byte.class,
          short.class,
          int.class,
          long.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          java.math.BigInteger.class);

  private final String words;

  JsonKind(String words) {
    this.words = words;
  }

  /**
   * Says what such values are.
   *
   * @return words that follow "is not"
   */
  public String words() {
    return words;
  }

  /**
   * Finds what values of a class are written as.
   *
   * @param type the class
   * @return the kind
   */
  public static JsonKind of(Class<?> type) {
    if (WHOLE.contains(type)) {
      return WHOLE_NUMBER;
    }
    if (Number.class.isAssignableFrom(type) || type == float.class || type == double.class) {
      return NUMBER;
    }
    if (type == boolean.class || type == Boolean.class) {
      return BOOLEAN;
    }
    if (CharSequence.class.isAssignableFrom(type)
        || type == char.class
        || type == Character.class) {
      return TEXT;
    }
    if (type.isEnum()) {
      return NAME;
    }
    if (type.isArray() || Collection.class.isAssignableFrom(type)) {
      return ARRAY;
    }
    boolean isObject = Map.class.isAssignableFrom(type) || type.isRecord();
    return isObject ? OBJECT : OTHER;
  }
}
