package dev.statute.testing;

import dev.statute.codec.Content;
import dev.statute.field.Problem;
import dev.statute.server.Answer;
import dev.statute.server.Filter;
import dev.statute.server.Request;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Notes what a server answers. */
record CoverageFilter(Sightings sightings) implements Filter {

  @Override
  public CompletionStage<Answer> filter(Request request, Next next) {
    return next.answer(request).thenApply(answer -> noted(request, answer));
  }

  private Answer noted(Request request, Answer answer) {
    Optional<Content> problem =
        answer
            .content()
            .filter(some -> ReceivedProblem.isProblem(some.type()))
            .filter(some -> some.codings().isEmpty() && !some.isLive());
    if (problem.isEmpty()) {
      note(request, answer, Optional.empty());
      return answer;
    }
    byte[] octets;
    try {
      octets = problem.get().toBytes();
    } catch (IOException | RuntimeException e) {
      // It cannot be sent either, and the server says so then.
      return answer;
    }
    note(request, answer, ReceivedProblem.parse(octets));
    // It may be that it can be had only once.
    return answer.withContent(Content.bytes(octets, problem.get().type()));
  }

  private void note(Request request, Answer answer, Optional<Problem> problem) {
    answer
        .operation()
        .ifPresent(
            operation ->
                sightings.note(
                    operation, "http://localhost" + request.path(), answer.code(), problem));
  }
}
