package dev.statute.openapi.judge.fix;

import dev.statute.openapi.document.Node;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes small parts of documents: on one line for YAML or JSON, or as lines of YAML. */
final class Fragment {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_/+.-]*");

  /** Words that YAML 1.1 or 1.2 takes for something else than text. */
  private static final Set<String> RESERVED =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private Fragment() {}

  /** Returns a value on one line of YAML. */
  static String flow(Node node) {
    return flow(node, Fragment::scalar);
  }

  /** Returns a value on one line of JSON. */
  static String json(Node node) {
    return flow(node, Fragment::quoted);
  }

  private static String flow(Node node, UnaryOperator<String> text) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().values().stream()
          .map(entry -> text.apply(entry.key()) + ": " + flow(entry.value(), text))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.nodes().stream()
          .map(item -> flow(item, text))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return scalar.kind() == Node.Scalar.Kind.TEXT ? text.apply(scalar.text()) : scalar.text();
  }

  /**
   * Returns the entries of a mapping as lines of YAML, without a line break at the end.
   *
   * @param indent what stands before each line but the first
   */
  static String block(Node.Mapping mapping, String indent, String lineBreak) {
    return mapping.entries().values().stream()
        .map(entry -> entry(entry.key(), entry.value(), indent, lineBreak))
        .collect(Collectors.joining(lineBreak + indent));
  }

  /** Returns an entry as lines of YAML. */
  static String entry(String key, Node value, String indent, String lineBreak) {
    String inner = indent + "  ";
    boolean isBlock = value instanceof Node.Mapping mapping && !mapping.entries().isEmpty();
    return scalar(key)
        + ":"
        + (isBlock
            ? lineBreak + inner + block((Node.Mapping) value, inner, lineBreak)
            : " " + flow(value));
  }

  /** Returns a text as YAML has it. */
  static String scalar(String text) {
    return PLAIN.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT))
        ? text
        : "'" + text.replace("'", "''") + "'";
  }

  /** Returns a text as JSON has it. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
