package dev.statute.conformance.judge;

import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes the command that sends a request again. */
final class CurlCommand {

  private static final int MOST_CONTENT = 2000;
  private static final int LAST_PRINTABLE = '~';

  private CurlCommand() {}

  /**
   * Returns a line for bash, ksh or zsh.
   *
   * @param request a request from which secrets were removed
   * @return the line; empty if the capture has no whole target URI
   */
  static String of(CapturedRequest request) {
    if (!request.target().toLowerCase(Locale.ROOT).startsWith("http")) {
      return "";
    }
    StringBuilder line = new StringBuilder("curl -i --path-as-is");
    boolean hasContent = request.content().isPresent();
    if (request.method().equals(Method.HEAD.token())) {
      line.append(" --head");
    } else if (!request.method().equals(Method.GET.token()) || hasContent) {
      line.append(" -X ").append(quoted(request.method()));
    }
    line.append(' ').append(quoted(request.target()));
    for (CapturedField field : request.fields().lines()) {
      if (!isOfClient(field)) {
        line.append(" -H ").append(quoted(field.name() + ": " + field.value()));
      }
    }
    content(request.content(), line);
    return line.toString();
  }

  /** Tells whether curl sets a field by itself. */
  private static boolean isOfClient(CapturedField field) {
    return field.isNamed(Header.HOST.fieldName())
        || field.isNamed(Header.CONTENT_LENGTH.fieldName())
        || field.isNamed(Header.CONNECTION.fieldName());
  }

  private static void content(CapturedContent content, StringBuilder line) {
    if (content instanceof CapturedContent.Whole whole
        && whole.octets().length > 0
        && whole.octets().length <= MOST_CONTENT) {
      line.append(" --data-binary ")
          .append(quoted(new String(whole.octets(), StandardCharsets.ISO_8859_1)));
    } else if (content.isPresent()) {
      line.append(" --data-binary @content");
    }
  }

  private static String quoted(String octets) {
    if (octets.chars().allMatch(c -> ' ' <= c && c <= LAST_PRINTABLE)) {
      return "'" + octets.replace("'", "'\\''") + "'";
    }
    StringBuilder word = new StringBuilder("$'");
    octets
        .chars()
        .forEach(
            c -> {
              if (c == '\'' || c == '\\') {
                word.append('\\').append((char) c);
              } else if (' ' <= c && c <= LAST_PRINTABLE) {
                word.append((char) c);
              } else {
                word.append(String.format(Locale.ROOT, "\\x%02x", c & 0xFF));
              }
            });
    return word.append('\'').toString();
  }
}
