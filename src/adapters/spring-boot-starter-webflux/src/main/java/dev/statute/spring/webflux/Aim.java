package dev.statute.spring.webflux;

import dev.statute.server.Answer;
import dev.statute.server.Call;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * What a request is directed at.
 *
 * @param mount the routes that it is for
 * @param request the request
 * @param content the content of the request
 * @param call the call of the route that it is for, if there is one
 * @param fault what is wrong with it so that it is for no route
 */
record Aim(
    Mount mount,
    FluxRequest request,
    BodyStream content,
    Optional<Call> call,
    Optional<MessageFault> fault) {

  /** Gives the answer where no route is for the request. */
  Mono<Answer> own() {
    return Mono.fromCompletionStage(
        fault.isPresent()
            ? mount.dispatcher().refuse(request, fault.get().status(), fault.get().detail())
            : mount.dispatcher().answer(request));
  }
}
