package dev.statute.server;

import dev.statute.Operation;
import dev.statute.http.Status;
import dev.statute.server.log.Log;
import dev.statute.server.sending.RequestedContent;
import dev.statute.server.sink.ConnectionHandler;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** The request that an answer belongs to. */
interface Origin {

  /** Finds the operation that answered, or was to. */
  Optional<Operation> operation();

  /** Tells what the method of the request allows. */
  RequestedContent requested();

  /** Finds what takes the connection over with the answer. */
  Optional<ConnectionHandler> successor();

  /** Waits until the answer can be sent. */
  void await();

  /** Gives the most octets that are kept to find out how many there are. */
  int buffer();

  /** Tells, as far as it is known by now, whether the connection can be used again. */
  boolean isReusable();

  /** Answers in place of an answer that cannot be sent. */
  Answer failed(Throwable failure);

  /**
   * Takes note that a response remained incomplete.
   *
   * @param isClientGone whether that is no fault: the client has left, or the server stops
   */
  void gaveUp(Throwable failure, boolean isClientGone);

  /**
   * Lets an answer be one to the request.
   *
   * @param isOfOperation whether it may be that of the operation, which has all fields
   */
  Answer adopt(Answer answer, boolean isOfOperation);

  /** Finds what the server failed with, if it did. */
  Optional<Throwable> failure();

  /** Takes note that a response was sent, or given up. */
  default void ended(int code, long octets, Optional<Throwable> incomplete) {}

  /** The origin of an answer that was made without one. */
  enum None implements Origin {
    INSTANCE;

    @Override
    public Optional<Operation> operation() {
      return Optional.empty();
    }

    @Override
    public RequestedContent requested() {
      return RequestedContent.WANTED;
    }

    @Override
    public Optional<ConnectionHandler> successor() {
      return Optional.empty();
    }

    @Override
    public void await() {}

    @Override
    public int buffer() {
      return Limits.standard().buffer();
    }

    @Override
    public boolean isReusable() {
      return true;
    }

    @Override
    public Answer failed(Throwable failure) {
      Log.log(Level.ERROR, () -> "An answer cannot be sent", failure);
      return Answer.of(Status.INTERNAL_SERVER_ERROR.code());
    }

    @Override
    public void gaveUp(Throwable failure, boolean isClientGone) {
      Level level = isClientGone ? Level.DEBUG : Level.ERROR;
      Log.log(level, () -> "A response is incomplete", failure);
    }

    @Override
    public Answer adopt(Answer answer, boolean isOfOperation) {
      return answer;
    }

    @Override
    public Optional<Throwable> failure() {
      return Optional.empty();
    }
  }
}
