package dev.statute.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives what the law names a name in Java: constants, types and record components of the
 * vocabulary. Readers need them too, since a law whose names clash in Java is refused.
 */
public final class JavaNames {

  /**
   * The names that a response has for parts other than fields, which no record can have as a
   * component.
   */
  private static final Set<String> TAKEN =
      Set.of(
          "body",
          "clone",
          "code",
          "fields",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "status",
          "toString",
          "wait");

  private static final Set<String> KEYWORDS =
      Set.of(
          ("_ abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package private"
                  + " protected public return short static strictfp super switch synchronized this"
                  + " throw throws transient true try void volatile while")
              .split(" "));

  private static final Pattern NO_NAME = Pattern.compile("[^A-Z0-9$_]");
  private static final Pattern SEPARATOR = Pattern.compile("[^a-z0-9$]");

  private JavaNames() {}

  /** Tells whether Java reserves a word, so that it names nothing. */
  public static boolean isKeyword(String word) {
    return KEYWORDS.contains(word);
  }

  /** Tells whether text can name something in Java. */
  public static boolean isIdentifier(String text) {
    return !text.isEmpty()
        && Character.isJavaIdentifierStart(text.codePointAt(0))
        && text.codePoints().allMatch(Character::isJavaIdentifierPart)
        && !isKeyword(text);
  }

  /** Tells whether text is identifiers with dots between them. */
  public static boolean isQualifiedName(String text) {
    return Stream.of(text.split("\\.", -1)).allMatch(JavaNames::isIdentifier);
  }

  /**
   * Returns {@code PARTIAL_CONTENT} for {@code PartialContent}, {@code UNUSED_306} for the like.
   */
  public static String constant(String upperCamel) {
    StringBuilder constant = new StringBuilder();
    for (int i = 0; i < upperCamel.length(); i++) {
      char c = upperCamel.charAt(i);
      boolean startsDigits = isDigit(c) && i > 0 && !isDigit(upperCamel.charAt(i - 1));
      if (i > 0 && (Character.isUpperCase(c) || startsDigits)) {
        constant.append('_');
      }
      constant.append(c);
    }
    return constant.toString().toUpperCase(Locale.ROOT);
  }

  /**
   * Returns {@code WWW_AUTHENTICATE} for {@code WWW-Authenticate}; also for method tokens. Each
   * character that a token can hold and a name of Java cannot becomes an underscore.
   */
  public static String fieldConstant(String token) {
    return NO_NAME.matcher(token.toUpperCase(Locale.ROOT)).replaceAll("_");
  }

  /** Returns {@code wwwAuthenticate} for {@code WWW-Authenticate}. */
  public static String component(String fieldName) {
    StringBuilder component = new StringBuilder();
    for (String part : SEPARATOR.split(fieldName.toLowerCase(Locale.ROOT), -1)) {
      component.append(component.isEmpty() ? part : capitalized(part));
    }
    String name = component.toString();
    return isKeyword(name) || TAKEN.contains(name) ? name + "Field" : name;
  }

  /** Returns the same of a field of any name: {@code field3d} for {@code 3D}. */
  public static String componentOfText(String fieldName) {
    String name = component(fieldName);
    return isIdentifier(name) ? name : "field" + capitalized(name);
  }

  /** Returns {@code ToVersionControl} for {@code VERSION_CONTROL}. */
  public static String view(String constant) {
    StringBuilder view = new StringBuilder("To");
    for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
      view.append(capitalized(word));
    }
    return view.toString();
  }

  private static String capitalized(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }
}
