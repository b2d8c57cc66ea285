package dev.statute.codec;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What of JSON the values of a class are written as, as far as that is certain. */
enum JsonKind {
  WHOLE_NUMBER("a whole number in range"),
  NUMBER("a number in range"),
  BOOLEAN("true or false"),
  TEXT("text"),
  NAME("one of the names that are known here"),
  ARRAY("an array"),
  OBJECT("an object of the right shape"),
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

  String words() {
    return words;
  }

  static JsonKind of(Class<?> type) {
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
