package dev.statute.server;

import dev.statute.Reply;
import dev.statute.codec.Content;
import dev.statute.field.Fields;
import dev.statute.http.Status;
import dev.statute.http.StatusClass;
import dev.statute.server.log.Log;
import dev.statute.server.sending.OwnedFields;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The interim responses to one request (RFC 9110, 15.2). None is sent once there is an answer, and
 * the answer is not sent into one of them: whoever sends it waits for that, as it would for the
 * client.
 */
final class Interims {

  private static final String OLD = "HTTP/1.0";

  private final Request request;
  private final ReentrantLock sending = new ReentrantLock();
  private volatile boolean isOver;

  Interims(Request request) {
    this.request = request;
  }

  /** Lets no other begin. */
  void end() {
    isOver = true;
  }

  /** Lets no other begin, and waits for one that has begun. */
  void await() {
    sending.lock();
    try {
      isOver = true;
    } finally {
      sending.unlock();
    }
  }

  boolean send(Reply reply) {
    int code = reply.code();
    if (!isInterim(code)) {
      throw new IllegalArgumentException(
          code
              + " cannot be sent as an interim response: its code must be 1xx, and not 100 or 101");
    }
    Fields fields = OwnedFields.complete(reply.fields(), Optional.<Content>empty());
    // Who speaks HTTP/1.0 takes it for the answer.
    return !request.protocol().equals(OLD) && sendOpen(code, fields);
  }

  private boolean sendOpen(int code, Fields fields) {
    boolean isInterrupted = Thread.interrupted();
    sending.lock();
    try {
      return !isOver && request.interim(code, fields);
    } catch (RuntimeException e) {
      Log.log(Level.DEBUG, () -> "An interim response was not sent", e);
      return false;
    } finally {
      sending.unlock();
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The server sends 100 as content is read, and 101 ends HTTP on the connection. */
  private static boolean isInterim(int code) {
    return code != Status.CONTINUE.code()
        && code != Status.SWITCHING_PROTOCOLS.code()
        && StatusClass.find(code).filter(StatusClass::isInterim).isPresent();
  }
}
