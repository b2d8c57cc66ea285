package dev.statute.spring;

import java.io.OutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;

/** Takes the content that a converter writes; what it says in fields, Statute says itself. */
final class SentMessage implements HttpOutputMessage {

  private final OutputStream out;
  private final HttpHeaders headers = new HttpHeaders();

  SentMessage(OutputStream out) {
    this.out = out;
  }

  @Override
  public OutputStream getBody() {
    return out;
  }

  @Override
  public HttpHeaders getHeaders() {
    return headers;
  }
}
