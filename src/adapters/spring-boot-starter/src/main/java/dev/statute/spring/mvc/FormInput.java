package dev.statute.spring.mvc;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** The content of a form, which filters of Spring may have read as parameters. */
final class FormInput {

  private static final String FORM = "application/x-www-form-urlencoded";

  private FormInput() {}

  static InputStream of(HttpServletRequest request) throws IOException {
    String type = request.getContentType();
    boolean isForm = type != null && type.regionMatches(true, 0, FORM, 0, FORM.length());
    return isForm ? ofForm(request) : request.getInputStream();
  }

  private static InputStream ofForm(HttpServletRequest request) throws IOException {
    PushbackInputStream in = new PushbackInputStream(request.getInputStream());
    int first = in.read();
    if (first >= 0) {
      in.unread(first);
      return in;
    }
    return FormParameters.of(request);
  }
}
