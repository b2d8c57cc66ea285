package dev.statute.spring.mvc;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The content of a request, which is asked for once it is read: the container may then send 100.
 *
 * <p>Filters that ask for a parameter let the container read the content of a form; it is then made
 * anew of the parameters.
 */
final class RequestInput extends InputStream {

  private final HttpServletRequest request;
  private @Nullable InputStream in;

  RequestInput(HttpServletRequest request) {
    this.request = request;
  }

  private InputStream in() throws IOException {
    InputStream open = in;
    if (open == null) {
      open = FormInput.of(request);
      in = open;
    }
    return open;
  }

  @Override
  public int read() throws IOException {
    return in().read();
  }

  @Override
  public int read(byte[] block, int offset, int length) throws IOException {
    return in().read(block, offset, length);
  }

  @Override
  public int available() throws IOException {
    return in().available();
  }
}
