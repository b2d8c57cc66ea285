package dev.statute.spring.mvc;

import dev.statute.server.Answer;
import dev.statute.server.Call;
import dev.statute.server.Request;
import java.util.Optional;

/**
 * What a request is directed at.
 *
 * @param mount the routes among which it was looked for
 * @param request the request, as routes see it
 * @param call the call of the route that was found; none if there is none
 * @param isOurs whether the path is that of a route, or under the literal path of an API
 */
record Finding(Mount mount, Request request, Optional<Call> call, boolean isOurs) {

  /** Gives the answer where no route was found: 404, 405, 501, or that to OPTIONS. */
  Answer unrouted() {
    return mount.dispatcher().answer(request).toCompletableFuture().join();
  }
}
