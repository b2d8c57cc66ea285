package dev.statute.server;

import dev.statute.codec.form.FormLimits;
import java.time.Duration;
import java.util.Objects;

/**
 * The limits on what a server reads and keeps in memory.
 *
 * @param requestContent the most octets of content that a request may have; beyond, it gets a 413
 *     (RFC 9110, 15.5.14); routes may have their own
 * @param unreadContent the most octets of content that nobody wanted for which the connection is
 *     kept; beyond, the client is told that it will be closed, so that it need not send them
 * @param discardedContent the most octets of content that nobody wanted that are read and dropped
 *     around the answer; beyond, the connection is closed, by which the client may lose the answer
 *     (RFC 9112, 9.6)
 * @param discardTime the most time that this may take; beyond, the connection is closed
 * @param answerTime the most time that a stage may take to complete with the reply of an async
 *     operation; beyond, the client gets a 503 (RFC 9110, 15.6.4), and a reply that comes later is
 *     dropped. It does not bound how long content is sent, live content least of all
 * @param buffer the most octets of a response that are kept to find out its length; beyond, its
 *     content is sent as it comes
 * @param form how many parts a form may have, and how large they are
 */
public record Limits(
    long requestContent,
    int unreadContent,
    long discardedContent,
    Duration discardTime,
    Duration answerTime,
    int buffer,
    FormLimits form) {

  private static final Limits STANDARD =
      new Limits(
          8 << 20,
          64 << 10,
          64 << 20,
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          32 << 10,
          FormLimits.standard());

  /**
   * Checks the numbers.
   *
   * @param requestContent not negative
   * @param unreadContent not negative
   * @param discardedContent not negative
   * @param discardTime not negative
   * @param answerTime positive
   * @param buffer not negative
   * @param form the limits of forms
   * @throws IllegalArgumentException if one is out of its range; it shows the value
   */
  public Limits {
    check("requestContent", requestContent);
    check("unreadContent", unreadContent);
    check("discardedContent", discardedContent);
    check("buffer", buffer);
    if (discardTime.isNegative()) {
      throw new IllegalArgumentException("discardTime must not be negative: " + discardTime);
    }
    if (answerTime.isNegative() || answerTime.isZero()) {
      throw new IllegalArgumentException("answerTime must be positive: " + answerTime);
    }
    Objects.requireNonNull(form, "form");
  }

  private static void check(String name, long value) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " must not be negative: " + value);
    }
  }

  /**
   * Gives what suits APIs: 8 MiB of request content, 64 KiB of it unread, 64 MiB and 30 seconds to
   * discard, 30 seconds to answer, 32 KiB of buffer, and {@link FormLimits#standard()}.
   *
   * @return the limits
   */
  public static Limits standard() {
    return STANDARD;
  }

  /**
   * Changes how much content requests may have.
   *
   * @param octets not negative
   * @return such limits
   * @throws IllegalArgumentException if it is negative
   */
  public Limits withRequestContent(long octets) {
    return new Limits(
        octets, unreadContent, discardedContent, discardTime, answerTime, buffer, form);
  }

  /**
   * Changes for how much unwanted content the connection is kept.
   *
   * @param octets not negative
   * @return such limits
   * @throws IllegalArgumentException if it is negative
   */
  public Limits withUnreadContent(int octets) {
    return new Limits(
        requestContent, octets, discardedContent, discardTime, answerTime, buffer, form);
  }

  /**
   * Changes how much unwanted content is read and dropped.
   *
   * @param octets not negative; zero to read nothing
   * @return such limits
   * @throws IllegalArgumentException if it is negative
   */
  public Limits withDiscardedContent(long octets) {
    return new Limits(requestContent, unreadContent, octets, discardTime, answerTime, buffer, form);
  }

  /**
   * Changes how long unwanted content is read and dropped.
   *
   * @param time not negative; zero to read nothing
   * @return such limits
   * @throws IllegalArgumentException if it is negative
   */
  public Limits withDiscardTime(Duration time) {
    return new Limits(
        requestContent, unreadContent, discardedContent, time, answerTime, buffer, form);
  }

  /**
   * Changes how long an async operation may take to answer, but not to send content.
   *
   * @param time positive, perhaps longer than anybody waits
   * @return such limits
   * @throws IllegalArgumentException if it is not positive
   */
  public Limits withAnswerTime(Duration time) {
    return new Limits(
        requestContent, unreadContent, discardedContent, discardTime, time, buffer, form);
  }

  /**
   * Changes how much of a response is kept.
   *
   * @param octets not negative
   * @return such limits
   * @throws IllegalArgumentException if it is negative
   */
  public Limits withBuffer(int octets) {
    return new Limits(
        requestContent, unreadContent, discardedContent, discardTime, answerTime, octets, form);
  }

  /**
   * Changes how many parts a form may have, and how large they are.
   *
   * @param limits the limits of forms
   * @return such limits
   */
  public Limits withForm(FormLimits limits) {
    return new Limits(
        requestContent, unreadContent, discardedContent, discardTime, answerTime, buffer, limits);
  }
}
