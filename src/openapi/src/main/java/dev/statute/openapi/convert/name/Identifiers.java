package dev.statute.openapi.convert.name;

import dev.statute.text.JavaNames;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes names in Java's notations of names in any other one. */
public final class Identifiers {

  /** Names of files have at most 255 octets, and generated names are longer than these. */
  private static final int LONGEST = 80;

  private static final int KEPT = 72;

  /** The methods of {@link Object} and of records, which no component can be called by. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private Identifiers() {}

  /**
   * Returns the name of a type: {@code OrderLine} for {@code order-line}.
   *
   * @param name a name in any notation; one without letters and digits becomes {@code Unnamed}
   */
  public static String type(String name) {
    String joined =
        Words.of(name).stream().map(Identifiers::capitalized).collect(Collectors.joining());
    if (joined.isEmpty()) {
      return "Unnamed";
    }
    return shortened(Character.isDigit(joined.charAt(0)) ? "N" + joined : joined);
  }

  /**
   * Returns the name of a method, parameter or component: {@code orderLine} for {@code order-line}.
   *
   * @param name a name in any notation; one without letters and digits becomes {@code value}
   */
  public static String member(String name) {
    List<String> words = Words.ofValue(name);
    if (!words.isEmpty() && !Words.of(name).isEmpty()) {
      words = Words.of(name);
    }
    if (words.isEmpty()) {
      return "value";
    }
    String joined =
        uncapitalized(words.get(0))
            + words.stream().skip(1).map(Identifiers::capitalized).collect(Collectors.joining());
    String safe = Character.isDigit(joined.charAt(0)) ? "n" + joined : joined;
    return shortened(isTaken(safe) ? safe + "Value" : safe);
  }

  /**
   * Returns the name of a constant: {@code IN_PROGRESS} for {@code in-progress}.
   *
   * @param value any text
   */
  public static String constant(String value) {
    if (value.isEmpty()) {
      return "EMPTY";
    }
    String joined =
        Words.ofValue(value).stream()
            .map(word -> word.toUpperCase(Locale.ROOT))
            .collect(Collectors.joining("_"));
    if (joined.isEmpty()) {
      return "VALUE_" + hash(value).toUpperCase(Locale.ROOT);
    }
    return shortened(Character.isDigit(joined.charAt(0)) ? "N" + joined : joined);
  }

  private static boolean isTaken(String name) {
    return JavaNames.isKeyword(name) || OF_OBJECT.contains(name);
  }

  private static String capitalized(String word) {
    String rest = isAcronym(word) ? word.substring(1).toLowerCase(Locale.ROOT) : word.substring(1);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + rest;
  }

  private static String uncapitalized(String word) {
    return isAcronym(word)
        ? word.toLowerCase(Locale.ROOT)
        : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().noneMatch(c -> 'a' <= c && c <= 'z');
  }

  /** Cuts a long name, and tells it from others that begin alike. */
  private static String shortened(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, KEPT) + hash(name);
  }

  private static String hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java platform has SHA-256", e);
    }
  }
}
