package dev.statute.server;

import dev.statute.server.deadline.Deadlines;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Passes requests through filters, the first of which is the outermost, to what answers them. */
final class FilterChain {

  private final List<Filter> filters;
  private final Filter.Next target;
  private final Exchange exchange;
  private volatile @Nullable Exchange reached;

  /**
   * Prepares for one request.
   *
   * @param target answers the request that the last filter passes on
   * @param exchange answers where a filter fails
   */
  FilterChain(List<Filter> filters, Filter.Next target, Exchange exchange) {
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
      return target.answer(request).thenApply(this::reach);
    }
    AtomicBoolean isPassedOn = new AtomicBoolean();
    Filter.Next next =
        other -> {
          if (isPassedOn.getAndSet(true)) {
            throw new IllegalStateException("a request is answered once");
          }
          return pass(index + 1, other);
        };
    try {
      return filters.get(index).filter(request, next).handle(this::settle);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(e);
    } catch (Exception | Error e) {
      return failed(e);
    }
  }

  private Answer reach(Answer answer) {
    if (answer.origin() instanceof Exchange found) {
      reached = found;
    }
    return answer;
  }

  private CompletionStage<Answer> failed(Throwable failure) {
    return CompletableFuture.completedFuture(settle(null, failure));
  }

  private Answer settle(@Nullable Answer answer, @Nullable Throwable failure) {
    if (failure != null) {
      return exchange().failed(Outcome.cause(failure));
    }
    return answer == null
        ? exchange().failed(new NullPointerException("a filter gave no answer"))
        : answer;
  }

  /** Lets the answer belong to the request, whatever the filters made of it. */
  private Answer finish(@Nullable Answer answer, @Nullable Throwable failure) {
    return exchange().adopt(settle(answer, failure), reached != null);
  }

  private Answer late() {
    return exchange().answer(new Outcome.Late());
  }

  private Exchange exchange() {
    Exchange found = reached;
    return found == null ? exchange : found;
  }
}
