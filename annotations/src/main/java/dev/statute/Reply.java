package dev.statute;

import dev.statute.field.Fields;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The reply of an operation: the common supertype of all generated replies, in any vocabulary.
 *
 * <p>A reply type is a sealed interface with a record for each response that its operation may
 * give. The components of each record, as those of the records of {@code Response}, come in this
 * order:
 *
 * <ol>
 *   <li>the header fields that the law demands, in the order in which it names them;
 *   <li>{@code body}, if the response has content;
 *   <li>the header fields that the operation declares, in its order;
 *   <li>those that a response may do without, which are {@code null} then: a shorter constructor
 *       leaves them out.
 * </ol>
 *
 * <p>From Java 21, {@code switch} handles each record by its name, and the compiler knows whether
 * all are handled. Earlier, the static method {@code match} of each reply type does: it takes a
 * function for each record, in the order in which the responses are declared, and {@link #on} says
 * which is for which.
 */
public interface Reply {

  /**
   * Says by name which record a function handles, for {@code match} of a reply type. The compiler
   * rejects two of these that are swapped, one that is missing, and one too many:
   *
   * <pre>{@code
   * String text =
   *     GetOrder.match(
   *         reply,
   *         on(GetOrder.Ok.class, ok -> ok.body().text()),
   *         on(GetOrder.NotFound.class, notFound -> "no such order"));
   * }</pre>
   *
   * <p>A function alone is taken by its place. If it does not name the type of its parameter, as
   * {@code ok -> …}, it may be handed another record once responses are declared in another order.
   *
   * @param <C> the record
   * @param <R> the type of the result
   * @param type the class of the record
   * @param function handles it
   * @return the function, for this record only
   * @throws NullPointerException if an argument is {@code null}
   */
  static <C extends Reply, R extends @Nullable Object> Function<C, R> on(
      Class<C> type, Function<? super C, ? extends R> function) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(function, "function");
    return reply -> function.apply(type.cast(reply));
  }

  /**
   * Returns the status code.
   *
   * @return a final status code, or that of a switch of protocols (RFC 9110, 15)
   */
  int code();

  /**
   * Returns the header fields that the reply knows of itself, in the order in which they are sent.
   *
   * @return the fields, perhaps none
   */
  default Fields fields() {
    return Fields.empty();
  }

  /**
   * Returns the content, for a codec to write. The component {@code body} of a generated record is
   * this.
   *
   * @return the content, or {@code null} for a reply without any (RFC 9110, 6.4)
   */
  default @Nullable Object body() {
    return null;
  }
}
