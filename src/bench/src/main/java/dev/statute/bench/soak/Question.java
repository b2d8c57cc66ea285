package dev.statute.bench.soak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/**
 * A request, and the one right answer to it.
 *
 * @param name the operation
 * @param octets the request
 * @param status the status code of the answer
 * @param content the content of the answer, unless it is a refusal
 */
record Question(String name, byte[] octets, int status, byte[] content) {

  private static final int MOST_CONTENT = 200_000;
  private static final int MOST_LINES = 20;
  private static final int SERVICE_UNAVAILABLE = 503;

  /** Makes any. */
  static Question any(Random random) {
    int id = random.nextInt(1_000_000);
    return switch (random.nextInt(100)) {
      case 0 -> never(id);
      case 1, 2, 3, 4, 5 -> stream(random.nextInt(MOST_CONTENT));
      case 6, 7, 8, 9, 10 -> live(random.nextInt(MOST_LINES));
      case 11, 12, 13, 14, 15 -> upload(random.nextInt(MOST_CONTENT));
      default -> random.nextInt(3) == 0 ? json("later", id) : json("now", id);
    };
  }

  private static Question json(String name, int id) {
    String content = "{\"id\":" + id + ",\"name\":\"supply \\\"" + id + "\\\" of many\"}";
    return new Question(name, get(name, id), 200, content.getBytes(StandardCharsets.UTF_8));
  }

  private static Question stream(int size) {
    return new Question("stream", get("stream", size), 200, Octets.of(size));
  }

  private static Question live(int lines) {
    return new Question("live", get("live", lines), 200, Octets.lines(lines));
  }

  private static Question never(int id) {
    return new Question("never", get("never", id), SERVICE_UNAVAILABLE, new byte[0]);
  }

  private static Question upload(int size) {
    byte[] content = Octets.of(size);
    Receipt receipt = Receipt.of(content);
    String answer = "{\"octets\":" + receipt.octets() + ",\"sum\":" + receipt.sum() + "}";
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(uploadHead(size).getBytes(StandardCharsets.US_ASCII));
    request.writeBytes(content);
    return new Question(
        "upload", request.toByteArray(), 200, answer.getBytes(StandardCharsets.UTF_8));
  }

  /** Gives the request for something. */
  static byte[] get(String name, int id) {
    String head = "GET /soak/" + name + "/" + id + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    return head.getBytes(StandardCharsets.US_ASCII);
  }

  /** Gives the head of an upload. */
  static String uploadHead(int size) {
    return "POST /soak/uploads HTTP/1.1\r\nHost: localhost\r\n"
        + "Content-Type: application/octet-stream\r\nContent-Length: "
        + size
        + "\r\n\r\n";
  }

  /** Says what is wrong with an answer, which is thrown. */
  void check(RawConnection.Received received) {
    boolean isRight =
        received.status() == status
            && (status != 200 || Arrays.equals(received.content(), content));
    if (!isRight) {
      throw new IllegalStateException(
          name
              + ": "
              + received.status()
              + " with "
              + received.content().length
              + " octets in place of "
              + status
              + " with "
              + content.length);
    }
  }
}
