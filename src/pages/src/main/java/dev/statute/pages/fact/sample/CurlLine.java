package dev.statute.pages.fact.sample;

import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.pages.model.SampleField;
import dev.statute.pages.model.SampleMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a request as a command for a POSIX shell. */
final class CurlLine {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

  /** What curl makes of the rest of the command. */
  private static final Set<String> IMPLIED =
      Set.of(Header.HOST.fieldName(), Header.CONTENT_LENGTH.fieldName());

  private CurlLine() {}

  /**
   * Returns the command; lines that it goes on after end with a backslash.
   *
   * @param form the options that make the parts of a form with files, of which the content is then
   *     made; none for other content
   */
  static String of(SampleMessage request, List<String> form, String host) {
    String[] parts = request.startLine().split(" ", 3);
    String method = parts[0];
    String target = parts[1];
    List<String> options = new ArrayList<>(List.of("curl --include"));
    if (method.equals(Method.HEAD.token())) {
      options.set(0, "curl --head");
    } else if (!method.equals(Method.GET.token()) || !request.content().isEmpty()) {
      options.add("--request " + quoted(method));
    }
    for (SampleField field : request.fields()) {
      boolean isImplied =
          IMPLIED.contains(field.name())
              || (!form.isEmpty() && field.name().equals(Header.CONTENT_TYPE.fieldName()));
      if (!isImplied) {
        options.add("--header " + quoted(field.line()));
      }
    }
    if (!form.isEmpty()) {
      options.addAll(form);
    } else if (!request.contentNote().isEmpty() || request.content().contains("\r")) {
      options.add("--data-binary @content");
    } else if (!request.content().isEmpty()) {
      options.add("--data-raw " + quoted(request.content()));
    }
    options.add(quoted("https://" + host + (target.startsWith("/") ? target : "/")));
    return String.join(" \\\n  ", options);
  }

  /** Returns a text as one word of a shell (POSIX.1-2017, 2.2.2). */
  static String quoted(String text) {
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
