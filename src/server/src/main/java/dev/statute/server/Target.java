package dev.statute.server;

import dev.statute.Reply;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request gets to: a route, or an answer that needs none. */
record Target(
    @Nullable Route route,
    Map<String, String> variables,
    @Nullable Reply reply,
    @Nullable Refusal refusal) {

  static Target of(Route route, List<String> path) {
    Map<String, String> variables = route.path().match(path);
    if (variables == null) {
      throw new IllegalStateException(route + " does not match what was found for it");
    }
    return new Target(route, variables, null, null);
  }

  static Target of(Reply reply) {
    return new Target(null, Map.of(), reply, null);
  }

  static Target of(Refusal refusal) {
    return new Target(null, Map.of(), null, refusal);
  }
}
