package dev.statute.server.sample;

import dev.statute.field.EntityTag;
import dev.statute.field.HttpDate;
import dev.statute.server.Call;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.precondition.Validators;

/** A representation with an entity tag, which preconditions guard. */
final class GuardedRoutes {

  private static final EntityTag TAG = EntityTag.strong("b");
  private static final Validators CURRENT =
      Validators.of(TAG, HttpDate.parse("Sun, 06 Nov 1994 08:49:37 GMT"));

  private GuardedRoutes() {}

  static Routes all() {
    return Routes.of(
        Route.of("GET", "/guarded", call -> answer(call, PlainReply.of(200, "guarded"))),
        Route.of("PUT", "/guarded", call -> answer(call, PlainReply.of(204))),
        Route.of("POST", "/guarded", call -> answer(call, PlainReply.of(204))));
  }

  private static PlainReply answer(Call call, PlainReply performed) {
    return switch (call.preconditions(CURRENT)) {
      case PROCEED -> performed.with("ETag", TAG.toString());
      case NOT_MODIFIED -> PlainReply.of(304).with("ETag", TAG.toString());
      case FAILED -> PlainReply.of(412);
    };
  }
}
