package dev.statute.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Passes requests through filters, the first of which is the outermost, to what answers them. */
final class FilterChain {

  private final List<Filter> filters;
  private final Deadlines deadlines;
  private final Function<Request, Exchange> exchanges;

  /**
   * Puts filters in a row.
   *
   * @param exchanges makes what answers a request where a filter fails
   */
  FilterChain(List<Filter> filters, Deadlines deadlines, Function<Request, Exchange> exchanges) {
    this.filters = List.copyOf(filters);
    this.deadlines = deadlines;
    this.exchanges = exchanges;
  }

  /** Answers; the stage never fails. */
  CompletionStage<Answer> answer(Request request, Filter.Next target) {
    if (filters.isEmpty()) {
      return target.answer(request);
    }
    Passage passage = new Passage(target, exchanges.apply(request));
    CompletionStage<Answer> stage = passage.pass(0, request);
    return deadlines.awaitTwice(stage, passage::finish, passage::late);
  }

  /** One request on its way. */
  private final class Passage {

    private final Filter.Next target;
    private final Exchange unrouted;
    private volatile @Nullable Exchange reached;

    Passage(Filter.Next target, Exchange unrouted) {
      this.target = target;
      this.unrouted = unrouted;
    }

    CompletionStage<Answer> pass(int index, Request request) {
      if (index == filters.size()) {
        return target.answer(request).thenApply(this::reach);
      }
      AtomicBoolean isPassedOn = new AtomicBoolean();
      Filter.Next next =
          other -> {
            if (isPassedOn.getAndSet(true)) {
              throw new IllegalStateException("a filter has a request answered once");
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
      if (answer.origin() instanceof Exchange exchange) {
        reached = exchange;
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
    Answer finish(@Nullable Answer answer, @Nullable Throwable failure) {
      return exchange().adopt(settle(answer, failure));
    }

    Answer late() {
      return exchange().answer(new Outcome.Late());
    }

    private Exchange exchange() {
      Exchange found = reached;
      return found == null ? unrouted : found;
    }
  }
}
