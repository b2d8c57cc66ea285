package dev.statute.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request, and the one right answer to it.
 *
 * @param name tells what it is about
 * @param request its octets
 * @param isHead whether the method is HEAD
 * @param status the status code of the answer
 * @param fields the fields of the answer, in lower case; those that are not here must not be there,
 *     but for what the server of the JDK adds to all
 * @param body the content of the answer, perhaps empty
 */
record Sample(
    String name,
    byte[] request,
    boolean isHead,
    int status,
    Map<String, String> fields,
    byte[] body) {

  /** Says what is wrong with an answer. */
  void check(Response response) {
    if (response.status() != status) {
      throw wrong("status " + response.status(), response);
    }
    if (!response.fields().equals(fields)) {
      throw wrong("fields " + response.fields(), response);
    }
    if (!Arrays.equals(response.body(), body)) {
      throw wrong("body", response);
    }
  }

  private WrongResponseException wrong(String what, Response response) {
    return new WrongResponseException(
        name
            + ": "
            + what
            + " in place of "
            + status
            + " "
            + fields
            + " "
            + new String(body, StandardCharsets.UTF_8)
            + "; the body is "
            + new String(response.body(), StandardCharsets.UTF_8));
  }

  /** Starts to put a sample together. */
  static Builder of(String method, String target) {
    return new Builder(method, target);
  }

  /** Puts a sample together. */
  static final class Builder {

    private final String method;
    private final String target;
    private final StringBuilder lines = new StringBuilder("Host: localhost\r\n");
    private final Map<String, String> fields = new TreeMap<>();
    private String content = "";

    private Builder(String method, String target) {
      this.method = method;
      this.target = target;
    }

    Builder with(String field, String value) {
      lines.append(field).append(": ").append(value).append("\r\n");
      return this;
    }

    Builder content(String type, String text) {
      content = text;
      return with("Content-Type", type)
          .with("Content-Length", String.valueOf(text.getBytes(StandardCharsets.UTF_8).length));
    }

    Builder field(String name, String value) {
      fields.put(name.toLowerCase(Locale.ROOT), value);
      return this;
    }

    /** Finishes a sample whose answer has content. */
    Sample answers(int status, String type, String body) {
      byte[] octets = body.getBytes(StandardCharsets.UTF_8);
      field("Content-Type", type).field("Content-Length", String.valueOf(octets.length));
      return finish(status, method.equals("HEAD") ? new byte[0] : octets);
    }

    /** Finishes a sample whose answer has none. */
    Sample answers(int status) {
      return finish(status, new byte[0]);
    }

    private Sample finish(int status, byte[] body) {
      String head = method + " " + target + " HTTP/1.1\r\n" + lines + "\r\n";
      return new Sample(
          method + " " + target + " -> " + status,
          (head + content).getBytes(StandardCharsets.UTF_8),
          method.equals("HEAD"),
          status,
          Map.copyOf(fields),
          body);
    }
  }
}
