package dev.statute.spring;

import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;

/** Content that a converter reads. */
final class ReceivedMessage implements HttpInputMessage {

  private final InputStream in;
  private final HttpHeaders headers = new HttpHeaders();

  ReceivedMessage(InputStream in, MediaType type) {
    this.in = in;
    headers.setContentType(type);
  }

  @Override
  public InputStream getBody() {
    return in;
  }

  @Override
  public HttpHeaders getHeaders() {
    return headers;
  }
}
