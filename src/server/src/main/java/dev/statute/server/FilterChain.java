package dev.statute.server;

import dev.statute.Operation;
import dev.statute.server.deadline.Deadlines;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Passes requests through filters, the first of which is the outermost, to what answers them. */
final class FilterChain {

  /** Answers what the last filter passes on. */
  @FunctionalInterface
  interface Target {

    /**
     * Answers a request.
     *
     * @param reached learns at once what makes the answer, which filters may not wait for
     */
    CompletionStage<Answer> answer(Request request, Consumer<Exchange> reached);
  }

  /** Lets an interceptor stand in a chain, in which it sees one call. */
  record Interception(Interceptor interceptor, Call call, Operation operation) implements Filter {
    @Override
    public CompletionStage<Answer> filter(Request request, Next next) throws Exception {
      return interceptor.intercept(call, operation, () -> next.answer(request));
    }
  }

  private final List<Filter> filters;
  private final Target target;
  private volatile Exchange exchange;
  private volatile boolean isAnswered;

  /**
   * Prepares for one request.
   *
   * @param target answers the request that the last filter passes on
   * @param exchange answers where a filter fails, until the target is reached
   */
  FilterChain(List<Filter> filters, Target target, Exchange exchange) {
    this.filters = filters;
    this.target = target;
    this.exchange = exchange;
  }

  /**
   * Answers; the stage never fails.
   *
   * @param deadlines bound the time
   * @param times how often the time of the operation is taken for all
   */
  CompletionStage<Answer> answer(Request request, Deadlines deadlines, int times) {
    return deadlines.await(pass(0, request), this::finish, this::late, times);
  }

  private CompletionStage<Answer> pass(int index, Request request) {
    if (index == filters.size()) {
      return target
          .answer(request, reached -> exchange = reached)
          .thenApply(
              answer -> {
                isAnswered = true;
                return answer;
              });
    }
    Filter filter = filters.get(index);
    AtomicBoolean isPassedOn = new AtomicBoolean();
    Filter.Next next =
        other -> {
          if (isPassedOn.getAndSet(true)) {
            throw new IllegalStateException(name(filter) + " called next.answer more than once");
          }
          return pass(index + 1, other);
        };
    try {
      return Objects.requireNonNull(
              filter.filter(request, next),
              () -> name(filter) + " returned null in place of a stage")
          .handle(this::settle);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(e);
    } catch (Exception | Error e) {
      return failed(e);
    }
  }

  /** Gives the class alone, since there may be secrets in the text of a filter. */
  private static String name(Filter filter) {
    return filter instanceof Interception of
        ? of.interceptor().getClass().getName()
        : filter.getClass().getName();
  }

  private CompletionStage<Answer> failed(Throwable failure) {
    return CompletableFuture.completedFuture(settle(null, failure));
  }

  private Answer settle(@Nullable Answer answer, @Nullable Throwable failure) {
    if (failure != null) {
      return exchange.failed(Outcome.cause(failure));
    }
    return answer == null
        ? exchange.failed(new NullPointerException("a filter gave no answer"))
        : answer;
  }

  /** Lets the answer belong to the request, whatever the filters made of it. */
  private Answer finish(@Nullable Answer answer, @Nullable Throwable failure) {
    return exchange.adopt(settle(answer, failure), isAnswered);
  }

  private Answer late() {
    return exchange.answer(new Outcome.Late());
  }
}
