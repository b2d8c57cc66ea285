package dev.statute.generated;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Several values of one parameter: in collections, in arrays and within one text. */
public final class DelimitedValues {

  private static final String PERCENT = "25";

  private DelimitedValues() {}

  /**
   * Writes values into one, percent-encoded. A comma is a delimiter as it is (RFC 6570, 3.2.1). Any
   * other one has to be encoded itself, so that in a value it is encoded twice.
   *
   * @param <T> the type of the values
   * @param delimiter a comma, a space or a vertical bar
   * @param values the values in order
   * @param writer gives the text of a value
   * @return the text, as a query has it
   */
  static <T> String join(
      char delimiter, Iterable<? extends T> values, Function<? super T, String> writer) {
    StringBuilder joined = new StringBuilder();
    String separator = delimiter == ',' ? "," : '%' + code(delimiter);
    String next = "";
    for (T value : values) {
      String text = writer.apply(value);
      joined.append(next);
      joined.append(PercentEncoder.value(delimiter == ',' ? text : escape(text, delimiter)));
      next = separator;
    }
    return joined.toString();
  }

  private static String code(char delimiter) {
    return delimiter == ' ' ? "20" : "7C";
  }

  /** Encodes no percent sign that nobody would take for an encoded one. */
  private static String escape(String text, char delimiter) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == delimiter) {
        escaped.append('%').append(code(delimiter));
      } else if (c == '%' && (follows(PERCENT, text, i) || follows(code(delimiter), text, i))) {
        escaped.append('%').append(PERCENT);
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /**
   * Reads a value of several that stood in one.
   *
   * @param text the value, percent-decoded once
   * @param delimiter what stood between it and others: a space or a vertical bar
   * @return the value
   */
  public static String unescape(String text, char delimiter) {
    StringBuilder unescaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean isDelimiter = follows(code(delimiter), text, i);
      boolean isEncoded = text.charAt(i) == '%' && (isDelimiter || follows(PERCENT, text, i));
      char decoded = isDelimiter ? delimiter : '%';
      unescaped.append(isEncoded ? decoded : text.charAt(i));
      i += isEncoded ? PERCENT.length() : 0;
    }
    return unescaped.toString();
  }

  private static boolean follows(String digits, String text, int index) {
    return text.regionMatches(true, index + 1, digits, 0, digits.length());
  }

  /**
   * Makes an array of values.
   *
   * @param <A> the type of the array
   * @param type the class of the array, of primitive elements or others
   * @param values the elements in order
   * @return a new array
   */
  public static <A> A array(Class<A> type, List<?> values) {
    Object array = Array.newInstance(type.getComponentType(), values.size());
    for (int i = 0; i < values.size(); i++) {
      Array.set(array, i, values.get(i));
    }
    return type.cast(array);
  }

  /**
   * Lists the elements of an array.
   *
   * @param array an array of primitive elements or others
   * @return its elements, boxed
   */
  public static List<Object> list(Object array) {
    int length = Array.getLength(array);
    List<Object> values = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      values.add(Array.get(array, i));
    }
    return values;
  }

  /**
   * Makes a set of values.
   *
   * @param <T> the type of the values
   * @param values the values, some of them perhaps equal
   * @return the set in the same order, unmodifiable
   */
  public static <T> Set<T> set(List<? extends T> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }
}
