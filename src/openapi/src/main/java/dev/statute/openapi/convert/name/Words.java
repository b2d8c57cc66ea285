package dev.statute.openapi.convert.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Splits a name of any notation into words of ASCII letters and digits. */
final class Words {

  private static final Map<Character, String> SYMBOLS =
      Map.ofEntries(
          Map.entry('+', "plus"),
          Map.entry('-', "minus"),
          Map.entry('*', "any"),
          Map.entry('/', "slash"),
          Map.entry('<', "less"),
          Map.entry('>', "greater"),
          Map.entry('=', "equal"),
          Map.entry('!', "not"),
          Map.entry('%', "percent"),
          Map.entry('&', "and"),
          Map.entry('|', "or"),
          Map.entry('~', "tilde"),
          Map.entry('@', "at"),
          Map.entry('#', "hash"),
          Map.entry('$', "dollar"),
          Map.entry('?', "question"),
          Map.entry('.', "dot"),
          Map.entry(',', "comma"),
          Map.entry(':', "colon"),
          Map.entry(';', "semicolon"),
          Map.entry('^', "caret"),
          Map.entry('_', "underscore"),
          Map.entry(' ', "space"));

  private static final int LONGEST = 200;

  private Words() {}

  /**
   * Returns the words of a name, each as the name has it. Case, digits and everything that is
   * neither letter nor digit separate words.
   */
  static List<String> of(String name) {
    String ascii = ascii(name);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      if (!isWordCharacter(c)) {
        add(word, words);
      } else {
        if (startsWord(ascii, i)) {
          add(word, words);
        }
        word.append(c);
      }
    }
    add(word, words);
    return words;
  }

  /** Returns the words of a value, in which a sign in front or alone means something. */
  static List<String> ofValue(String value) {
    List<String> words = new ArrayList<>();
    boolean isSymbolic = value.chars().noneMatch(Character::isLetterOrDigit);
    for (int i = 0; i < Math.min(value.length(), isSymbolic ? LONGEST : 1); i++) {
      String symbol = SYMBOLS.get(value.charAt(i));
      if (symbol != null && (isSymbolic || value.charAt(i) != '_')) {
        words.add(symbol);
      }
    }
    words.addAll(of(value));
    return words;
  }

  private static void add(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean startsWord(String text, int i) {
    if (i == 0 || !isUpper(text.charAt(i))) {
      return false;
    }
    boolean isAfterLower = !isUpper(text.charAt(i - 1));
    boolean isBeforeLower = i + 1 < text.length() && isLower(text.charAt(i + 1));
    return isAfterLower || isBeforeLower;
  }

  private static boolean isWordCharacter(char c) {
    return isUpper(c) || isLower(c) || ('0' <= c && c <= '9');
  }

  private static boolean isUpper(char c) {
    return 'A' <= c && c <= 'Z';
  }

  private static boolean isLower(char c) {
    return 'a' <= c && c <= 'z';
  }

  /** Letters lose their accents; others become their numbers in Unicode. */
  private static String ascii(String name) {
    String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    StringBuilder ascii = new StringBuilder();
    Normalizer.normalize(cut, Normalizer.Form.NFKD)
        .codePoints()
        .forEach(
            c -> {
              if (c < 0x80) {
                ascii.append((char) c);
              } else if (Character.isLetterOrDigit(c)) {
                ascii.append(String.format(Locale.ROOT, " U%04x ", c));
              } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                ascii.append(' ');
              }
            });
    return ascii.toString();
  }
}
