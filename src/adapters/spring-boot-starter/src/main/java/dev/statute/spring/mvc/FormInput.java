package dev.statute.spring.mvc;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The content of a form. Filters that ask for a parameter let the container read it; then it is
 * made anew of the parameters, or of the parts.
 */
final class FormInput extends InputStream {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PARTS = "multipart/form-data";

  private final InputStream received;
  private final HttpServletRequest request;
  private @Nullable InputStream in;

  /**
   * Makes the content.
   *
   * @param received the content, if nobody has read it
   * @param request has the parameters
   */
  FormInput(InputStream received, HttpServletRequest request) {
    this.received = received;
    this.request = request;
  }

  static boolean isForm(HttpServletRequest request) {
    return has(FORM, request) || has(PARTS, request);
  }

  private static boolean has(String form, HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.regionMatches(true, 0, form, 0, form.length());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] block, int offset, int length) throws IOException {
    InputStream open = in;
    if (open != null || length == 0) {
      return open == null ? 0 : open.read(block, offset, length);
    }
    int first = received.read(block, offset, length);
    in = first < 0 ? anew() : received;
    return first < 0 ? in.read(block, offset, length) : first;
  }

  private InputStream anew() {
    return has(PARTS, request) ? ReceivedParts.of(request) : FormParameters.of(request);
  }

  @Override
  public int available() throws IOException {
    return in == null ? 0 : in.available();
  }

  @Override
  public void close() throws IOException {
    received.close();
  }
}
