package dev.statute.law.yaml;

import dev.statute.law.Word;
import dev.statute.text.Nearest;
import dev.statute.text.Printable;
import dev.statute.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads single values; what YAML would make of {@code 017} or {@code yes} is of no account. */
public final class ScalarReader {

  private static final int MAX_TEXT = 1_000;
  private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

  private final Problems problems;

  public ScalarReader(Problems problems) {
    this.problems = problems;
  }

  /** Returns the text of a scalar, or nothing after saying that it is none. */
  public @Nullable String raw(Node node) {
    if (node instanceof ScalarNode scalar && !isNothing(scalar)) {
      return scalar.getValue();
    }
    problems.add(node, "a value is needed here");
    return null;
  }

  /** Tells whether a scalar holds nothing: it is blank, or one of the ways to write null. */
  private static boolean isNothing(ScalarNode scalar) {
    String text = scalar.getValue();
    return (scalar.isPlain() && NULLS.contains(text))
        || text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Reads one line of text for people: no line break, no control or format character. */
  public String text(Optional<Node> node) {
    String text = node.map(this::raw).orElse(null);
    if (text == null) {
      return "";
    }
    if (text.codePointCount(0, text.length()) > MAX_TEXT) {
      problems.add(node.orElseThrow(), "longer than " + MAX_TEXT + " characters");
      return "";
    }
    if (text.codePoints().anyMatch(ScalarReader::isInvisible)) {
      problems.add(
          node.orElseThrow(),
          "must be one line without control or formatting characters: " + Printable.quoted(text));
      return "";
    }
    return text;
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** Reads {@code true} or {@code false}. */
  public boolean flag(Optional<Node> node) {
    String text = node.map(this::raw).orElse(null);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      problems.add(node.orElseThrow(), "must be true or false, not " + Printable.quoted(text));
    }
    return "true".equals(text);
  }

  /** Tells whether a flag is said to be false, rather than left out or neither. */
  public static boolean isFalse(Optional<Node> node) {
    return node.isPresent()
        && node.get() instanceof ScalarNode scalar
        && scalar.getValue().equals("false");
  }

  /** Reads a decimal number of at most nine digits. */
  public @Nullable Integer number(Node node) {
    String text = raw(node);
    if (text == null) {
      return null;
    }
    boolean digits = text.chars().allMatch(c -> '0' <= c && c <= '9');
    boolean canonical = text.length() == 1 || text.charAt(0) != '0';
    if (!digits || !canonical || text.length() > 9) {
      problems.add(node, "must be a whole number, not " + Printable.quoted(text));
      return null;
    }
    return Integer.valueOf(text);
  }

  /** Reads one of the words that an enum declares. */
  public <E extends Enum<E> & Word> @Nullable E word(Node node, Class<E> type) {
    String text = raw(node);
    if (text == null) {
      return null;
    }
    String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name) && constant.word().equals(text)) {
        return constant;
      }
    }
    List<String> known = Arrays.stream(type.getEnumConstants()).map(Word::word).toList();
    problems.add(
        node,
        "unknown word " + Printable.quoted(text),
        () -> {
          String nearest = Nearest.hint(text, known);
          return nearest.isEmpty() ? "; known are " + String.join(", ", known) : nearest;
        });
    return null;
  }

  /** Reads a token (RFC 9110, 5.6.2): the name of a field or method, which may be null or ~. */
  public @Nullable String token(Node node) {
    String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (text.isEmpty()) {
      problems.add(node, "a name is needed here");
      return null;
    }
    if (!Tokens.isToken(text)) {
      problems.add(node, "must be a token (RFC 9110, 5.6.2), not " + Printable.quoted(text));
      return null;
    }
    return text;
  }

  /** Reads a Java name in upper camel case, of ASCII letters and digits. */
  public @Nullable String upperCamel(Node node) {
    String text = raw(node);
    if (text == null) {
      return null;
    }
    boolean plain =
        text.chars()
            .allMatch(
                c -> ('0' <= c && c <= '9') || ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z'));
    if (!plain || !('A' <= text.charAt(0) && text.charAt(0) <= 'Z')) {
      problems.add(node, "must be a Java name such as NotFound, not " + Printable.quoted(text));
      return null;
    }
    return text;
  }

  /** Reads a media type without parameters; in lower case. */
  public @Nullable String mediaType(Node node) {
    String text = text(Optional.of(node));
    String[] parts = text.split("/", -1);
    boolean valid = parts.length == 2;
    for (String part : parts) {
      valid &= Tokens.isToken(part);
    }
    if (!valid && !text.isEmpty()) {
      problems.add(node, "must be a media type without parameters, not " + Printable.quoted(text));
    }
    return valid ? text.toLowerCase(Locale.ROOT) : null;
  }
}
