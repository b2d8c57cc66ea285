package dev.statute.contract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a path template, from left to right and up to the first mistake. */
final class PathParser {

  private static final String PUNCTUATION = "-._~!$&'()*+,;=:@";

  private static final String ONE = "/{}";

  private static final Pattern BRACED = Pattern.compile("\\{[*+]?([^{}/:?*+]+)");

  private final String text;
  private final List<String> variables = new ArrayList<>();
  private final StringBuilder shape = new StringBuilder();
  private String rest = "";
  private int position;
  private String problem = "";

  PathParser(String text) {
    this.text = text;
  }

  PathTemplate parse() {
    if (!text.isEmpty() && text.charAt(0) != '/') {
      problem = "does not start with a slash";
    }
    while (position < text.length() && problem.isEmpty()) {
      readSegment();
    }
    if (problem.isEmpty() && !isUtf8(shape)) {
      problem = "has percent-encoded octets that are not UTF-8";
    }
    if (!problem.isEmpty()) {
      readRemainder();
    } else if (text.isEmpty()) {
      shape.append('/');
    }
    orderShape();
    return new PathTemplate(text, variables, shape.toString(), problem);
  }

  /** What is bound to a variable after the mistake is no mistake as well. */
  private void readRemainder() {
    variables.clear();
    BRACED.matcher(text).results().map(found -> found.group(1)).forEach(variables::add);
  }

  /** One segment and then several are the same as several and then one, and are written so. */
  private void orderShape() {
    int several = shape.indexOf(PathTemplate.SEVERAL);
    int first = several;
    while (first >= ONE.length() && shape.lastIndexOf(ONE, first - 1) == first - ONE.length()) {
      first -= ONE.length();
    }
    if (first < several) {
      shape.delete(several, several + PathTemplate.SEVERAL.length());
      shape.insert(first, PathTemplate.SEVERAL);
    }
  }

  private void readSegment() {
    shape.append('/');
    position++;
    int start = shape.length();
    while (position < text.length() && text.charAt(position) != '/' && problem.isEmpty()) {
      readPart(start);
    }
    String segment = shape.substring(start);
    if (problem.isEmpty() && segment.isEmpty() && position < text.length()) {
      problem = "has an empty segment";
    } else if (segment.equals(".") || segment.equals("..")) {
      problem = "has a segment '" + segment + "', which clients remove";
    }
  }

  private void readPart(int segmentStart) {
    char c = text.charAt(position);
    if (c == '{') {
      readVariable(segmentStart);
    } else if (c == '%') {
      readEncoded();
    } else if (isUnreserved(c) || PUNCTUATION.indexOf(c) >= 0) {
      shape.append(c);
      position++;
    } else {
      problem = unexpected(c);
    }
  }

  private static String unexpected(char c) {
    return switch (c) {
      case '}' -> "has a '}' without its '{'";
      case '?' -> "has a query, which is not part of a path";
      case '#' -> "has a fragment, which clients do not send";
      default ->
          c > ' ' && c < 0x7f
              ? "has the character '" + c + "', which a path cannot hold as it is"
              : "has the character "
                  + String.format(Locale.ROOT, "U+%04X", (int) c)
                  + ", to be percent-encoded";
    };
  }

  private void readVariable(int segmentStart) {
    int end = text.indexOf('}', position);
    if (end < 0) {
      problem = "has a '{' without its '}'";
      return;
    }
    String braced = text.substring(position + 1, end);
    boolean isRest = braced.endsWith("+");
    String name = isRest ? braced.substring(0, braced.length() - 1) : braced;
    if (name.isEmpty()) {
      problem = "has a variable without a name";
    } else if (!name.chars().allMatch(c -> isUnreserved((char) c))) {
      problem =
          "has a variable '" + braced + "', whose name holds more than letters, digits and -._~";
    } else if (shape.length() > segmentStart && shape.charAt(shape.length() - 1) == '}') {
      problem = "has two variables with nothing between them";
    } else if (isRest && !isWholeSegment(segmentStart, end)) {
      problem = "has {" + braced + "}, which takes whole segments, in a part of one";
    } else if (isRest && !rest.isEmpty()) {
      problem = "has two variables for several segments, {" + rest + "} and {" + braced + "}";
    }
    rest = isRest ? braced : rest;
    variables.add(name);
    shape.append(isRest ? "{+}" : "{}");
    position = end + 1;
  }

  private boolean isWholeSegment(int segmentStart, int end) {
    return shape.length() == segmentStart
        && (end + 1 == text.length() || text.charAt(end + 1) == '/');
  }

  private void readEncoded() {
    int high = digit(position + 1);
    int low = digit(position + 2);
    if (high < 0 || low < 0) {
      problem = "has a '%' that two hexadecimal digits do not follow";
      return;
    }
    char c = (char) (high * 16 + low);
    // A server compares what is decoded (RFC 3986, 6.2.2.2).
    if (isUnreserved(c) || PUNCTUATION.indexOf(c) >= 0) {
      shape.append(c);
    } else {
      shape.append(String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    position += 3;
  }

  /** Tells whether encoded octets can be decoded; each segment is decoded by itself. */
  private static boolean isUtf8(CharSequence shape) {
    byte[] octets = new byte[shape.length()];
    int count = 0;
    for (int i = 0; i < shape.length(); i++) {
      boolean isEncoded = shape.charAt(i) == '%';
      octets[count++] =
          (byte) (isEncoded ? HexFormat.fromHexDigits(shape, i + 1, i + 3) : shape.charAt(i));
      i += isEncoded ? 2 : 0;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, 0, count));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private int digit(int index) {
    boolean ascii = index < text.length() && text.charAt(index) < 0x80;
    return ascii ? Character.digit(text.charAt(index), 16) : -1;
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }
}
