package dev.statute.openapi.document;

import dev.statute.text.Printable;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Tells what plain scalars are, by the core schema (YAML 1.2.2, 10.3). */
final class YamlScalars {

  private static final String STANDARD_TAG = "tag:yaml.org,2002:";
  private static final int SHARED_LENGTH = 40;
  private static final int LONGEST_NUMBER = 1_000;
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]++|[0-9]++(\\.[0-9]*+)?)([eE][-+]?[0-9]++)?");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]++");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]++");

  private final DocumentProblems problems;
  private final Map<String, String> shared = new HashMap<>();

  YamlScalars(DocumentProblems problems) {
    this.problems = problems;
  }

  Node.Scalar of(ScalarEvent event, Place place) {
    String value = share(event.getValue());
    Optional<String> tag = event.getTag();
    if (tag.isEmpty()) {
      return event.isPlain()
          ? plain(value, place)
          : new Node.Scalar(Node.Scalar.Kind.TEXT, value, place);
    }
    String name = tag.get();
    String kind = name.startsWith(STANDARD_TAG) ? name.substring(STANDARD_TAG.length()) : name;
    return switch (kind) {
      case "str", "!", "binary", "timestamp" ->
          new Node.Scalar(Node.Scalar.Kind.TEXT, value, place);
      case "int", "float", "bool", "null" -> plain(value, place);
      default -> {
        problems.add(
            place,
            "The tag " + Printable.quoted(name) + " is unknown. The value is read without it.");
        yield plain(value, place);
      }
    };
  }

  /** Returns one object for equal short texts, of which documents have many. */
  String share(String text) {
    return text.length() <= SHARED_LENGTH ? shared.computeIfAbsent(text, same -> same) : text;
  }

  private Node.Scalar plain(String value, Place place) {
    return switch (value) {
      case "", "~", "null", "Null", "NULL" -> new Node.Scalar(Node.Scalar.Kind.NULL, "null", place);
      case "true", "True", "TRUE" -> new Node.Scalar(Node.Scalar.Kind.BOOLEAN, "true", place);
      case "false", "False", "FALSE" -> new Node.Scalar(Node.Scalar.Kind.BOOLEAN, "false", place);
      default -> {
        String number = number(value);
        yield number.isEmpty()
            ? new Node.Scalar(Node.Scalar.Kind.TEXT, value, place)
            : new Node.Scalar(Node.Scalar.Kind.NUMBER, share(number), place);
      }
    };
  }

  /** Returns a number as JSON writes it; nothing if it is none. */
  private static String number(String value) {
    char first = value.charAt(0);
    boolean canBe = first == '-' || first == '+' || first == '.' || (first >= '0' && first <= '9');
    if (!canBe || value.length() > LONGEST_NUMBER) {
      return "";
    }
    if (DECIMAL.matcher(value).matches()) {
      return json(value);
    }
    if (HEXADECIMAL.matcher(value).matches()) {
      return new BigInteger(value.substring(2), 16).toString();
    }
    if (OCTAL.matcher(value).matches()) {
      return new BigInteger(value.substring(2), 8).toString();
    }
    return "";
  }

  private static String json(String decimal) {
    String sign = decimal.startsWith("-") ? "-" : "";
    String rest =
        decimal.startsWith("-") || decimal.startsWith("+") ? decimal.substring(1) : decimal;
    int zeros = 0;
    while (zeros + 1 < rest.length()
        && rest.charAt(zeros) == '0'
        && isDigit(rest.charAt(zeros + 1))) {
      zeros++;
    }
    rest = rest.substring(zeros);
    if (rest.startsWith(".")) {
      rest = "0" + rest;
    }
    int dot = rest.indexOf('.');
    if (dot >= 0 && (dot + 1 == rest.length() || !isDigit(rest.charAt(dot + 1)))) {
      rest = rest.substring(0, dot + 1) + "0" + rest.substring(dot + 1);
    }
    return sign + rest;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
