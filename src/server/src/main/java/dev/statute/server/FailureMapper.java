package dev.statute.server;

import dev.statute.Reply;
import dev.statute.field.Fields;
import dev.statute.field.Problem;
import dev.statute.http.StatusClass;
import java.util.Objects;
import java.util.function.Function;

/**
 * Makes a reply of what an operation throws ({@link Routes#mapping}).
 *
 * <pre>{@code
 * FailureMapper.of(
 *     SoldOutException.class, 409, e -> new PlaceOrder.Conflict(Problem.ofStatus(409).build()));
 * }</pre>
 *
 * @param <E> the type of what it is for
 */
public final class FailureMapper<E extends Throwable> {

  private final Class<E> type;
  private final int code;
  private final Function<? super E, ? extends Reply> function;

  private record ProblemReply(int code, Problem body) implements Reply {
    @Override
    public Fields fields() {
      return Fields.empty();
    }
  }

  private FailureMapper(Class<E> type, int code, Function<? super E, ? extends Reply> function) {
    this.type = Objects.requireNonNull(type, "type");
    if (StatusClass.find(code).map(StatusClass::isInterim).orElse(true)) {
      throw new IllegalArgumentException("a final status code is needed: " + code);
    }
    this.code = code;
    this.function = Objects.requireNonNull(function, "function");
  }

  /**
   * Makes a mapper.
   *
   * @param <E> the type of what it is for
   * @param type the class of what is thrown; of several mappers the one of the nearest class is
   *     asked
   * @param code the status code of all replies that it makes
   * @param function makes them; where it throws or gives none, or one with another code, the client
   *     gets a 500
   * @return the mapper
   * @throws IllegalArgumentException if the code is no final status code
   */
  public static <E extends Throwable> FailureMapper<E> of(
      Class<E> type, int code, Function<? super E, ? extends Reply> function) {
    return new FailureMapper<>(type, code, function);
  }

  /**
   * Makes a mapper whose replies are problem details.
   *
   * @param <E> the type of what it is for
   * @param type the class of what is thrown
   * @param code the status code, also of the problem details
   * @param function makes them, of what is thrown
   * @return the mapper
   * @throws IllegalArgumentException if the code is no final status code
   */
  public static <E extends Throwable> FailureMapper<E> ofProblem(
      Class<E> type, int code, Function<? super E, Problem> function) {
    return of(type, code, thrown -> new ProblemReply(code, function.apply(thrown)));
  }

  /**
   * Returns what it is for.
   *
   * @return the class of what is thrown
   */
  public Class<E> type() {
    return type;
  }

  /**
   * Returns what it answers with.
   *
   * @return the status code of all replies that it makes
   */
  public int code() {
    return code;
  }

  /** Makes the reply, of what is an instance of the type. */
  Reply reply(Throwable thrown) {
    Reply reply =
        Objects.requireNonNull(
            function.apply(type.cast(thrown)), () -> this + ", but its function returned null");
    if (reply.code() != code) {
      throw new IllegalStateException(
          this + ", but its function returned a reply with the code " + reply.code());
    }
    return reply;
  }

  /** Gives the type and the code. */
  @Override
  public String toString() {
    return "FailureMapper of " + type.getSimpleName() + " answers " + code;
  }
}
