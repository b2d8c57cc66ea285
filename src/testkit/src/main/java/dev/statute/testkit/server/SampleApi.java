package dev.statute.testkit.server;

import java.time.Duration;

/**
 * The API that a server under test serves, and what its operations do. Answers are JSON unless said
 * otherwise.
 *
 * <table>
 * <caption>Operations</caption>
 * <tr><td>{@code GET /value}<td>200, <code>{"a":1}</code>, {@code ETag: "1"}
 * <tr><td>{@code GET /long}<td>200, a text that is {@link #LONG} octets of JSON
 * <tr><td>{@code GET /empty}<td>200, no octets of text/plain
 * <tr><td>{@code GET /stream}<td>200, {@link #LONG} octets, written without a known length
 * <tr><td>{@code GET /stream/n}<td>the same, promising n octets: incomplete unless that is true
 * <tr><td>{@code GET /flood}, {@code /later/flood}<td>200, {@link #FLOOD} octets
 * <tr><td>{@code GET /broken}, {@code /later/broken}<td>200, and fails after {@link #LONG} octets
 * <tr><td>{@code GET /problem}<td>404, a problem of the operation
 * <tr><td>{@code GET /failure}, {@code /later/failure}<td>throws an exception with the word secret
 * <tr><td>{@code GET /later/value}, {@code /later/nothing}<td>200 and 204, from another thread
 * <tr><td>{@code GET /later/never}<td>no reply, so that {@link #ANSWER_TIME} passes
 * <tr><td>{@code POST /later/timeout}<td>a failure by a timer of the JVM; reads nothing
 * <tr><td>{@code GET /later/timer}, {@code /later/timer/flood}<td>200, and {@link #FLOOD} octets,
 *     from a timer of the JVM
 * <tr><td>{@code GET /live}<td>200, live text: "first", and "second" after {@code POST /live} (204)
 * <tr><td>{@code GET /interim}, {@code /later/interim}<td>103 three times, where that is possible,
 *     and 200
 * <tr><td>{@code GET /interrupted}<td>200, after the handler has interrupted its thread
 * <tr><td>{@code GET, POST /status/n}<td>the status n without content
 * <tr><td>{@code GET /status/n/content}<td>the status n with the text "content"
 * <tr><td>{@code GET /text/t}<td>200, the text t
 * <tr><td>{@code GET /query?n=}<td>200, the number n
 * <tr><td>{@code GET /field?v=}<td>200, {@code X-Sent: v}
 * <tr><td>{@code GET, PUT, POST /guarded}<td>200 or 204, 304 or 412: its entity tag is {@code "b"}
 * <tr><td>{@code GET /upgrade}<td>426, {@code Upgrade: example/1}
 * <tr><td>{@code POST, PUT /echo}<td>200, the content as it came
 * <tr><td>{@code POST, PATCH, PUT /json}<td>200, the JSON that was read
 * <tr><td>{@code POST /unread}<td>200, the text "unread"; reads nothing
 * <tr><td>{@code POST /upload/typed}, {@code /upload/item}<td>200, the JSON, or number, that was read
 * <tr><td>{@code POST /upload/count}<td>200, the number of octets, after reading all
 * <tr><td>{@code POST /upload/half}<td>400 after half of {@link #UPLOAD_LIMIT} octets
 * <tr><td>{@code POST /upload/accepted}, {@code /later/upload}<td>202, reads nothing
 * <tr><td>{@code POST /upload/empty}, {@code /upload/nothing}<td>202 and 204 without content, read
 *     nothing
 * <tr><td>{@code GET /echo/t}<td>the text in a problem, or in {@code where=cookie} or {@code
 *     where=location}
 * <tr><td>{@code /reading/...}<td>what an operation was given of the fields of its request
 * </table>
 *
 * <p>Operations under {@code /upload} and {@code /later/upload} take {@link #UPLOAD_LIMIT} octets
 * of content, others {@link #REQUEST_LIMIT}.
 */
public final class SampleApi {

  /** Octets of content that no response buffer of a server is expected to hold. */
  public static final int LONG = 100_000;

  /** Octets of content that no socket buffer holds, so that a client can be slower than it. */
  public static final long FLOOD = 64L << 20;

  /** The most octets of content that operations take. */
  public static final int REQUEST_LIMIT = 200_000;

  /** The most octets of content that the operations for uploads take. */
  public static final int UPLOAD_LIMIT = 3 << 20;

  /** How long operations may take, which no server under load reaches. */
  public static final Duration ANSWER_TIME = Duration.ofSeconds(4);

  private SampleApi() {}
}
