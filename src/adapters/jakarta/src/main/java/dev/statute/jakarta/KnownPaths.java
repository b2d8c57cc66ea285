package dev.statute.jakarta;

import dev.statute.field.FieldLine;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.jakarta.generated.EntityCodecs;
import dev.statute.jakarta.generated.ResourceOperations;
import dev.statute.server.Answer;
import dev.statute.server.Call;
import dev.statute.server.Dispatcher;
import dev.statute.server.Limits;
import dev.statute.server.OwnFields;
import dev.statute.server.Request;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.refusal.RefusedException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The paths of generated resource classes, and what Statute would answer on them. */
final class KnownPaths {

  /** Nothing. */
  static final KnownPaths NONE =
      new KnownPaths(
          Dispatcher.builder(EntityCodecs.plain(), Routes.of()).build(),
          Claims.of(Set.of(), Set.of()),
          Optional.empty());

  private static final MediaType JSON = MediaType.of("application", "json");

  private final Dispatcher dispatcher;
  private final Claims claims;
  private final Optional<OwnFields> ownFields;

  private KnownPaths(Dispatcher dispatcher, Claims claims, Optional<OwnFields> ownFields) {
    this.ownFields = ownFields;
    this.dispatcher = dispatcher;
    this.claims = claims;
  }

  static KnownPaths of(
      Collection<ResourceOperations> operations,
      Claims claims,
      Limits limits,
      Optional<OwnFields> ownFields) {
    Routes all = Routes.of();
    for (ResourceOperations some : operations) {
      for (Route route : some.routes()) {
        all = with(all, route);
      }
    }
    if (ownFields.isPresent()) {
      all = all.withOwnFields(ownFields.get());
    }
    return new KnownPaths(
        Dispatcher.builder(EntityCodecs.plain(), all).limits(limits).build(), claims, ownFields);
  }

  /** Of two classes for the same requests, the container decides which is asked. */
  private static Routes with(Routes routes, Route other) {
    try {
      return routes.and(Routes.of(other));
    } catch (IllegalArgumentException e) {
      return routes;
    }
  }

  /** Tells whether a path belongs to a generated resource class, or to none but could. */
  boolean isOurs(Request request) {
    return claims.has(request.path()) || dispatcher.call(request).isPresent();
  }

  /** Gives what Statute answers to a request for a route before it reads content. */
  Optional<Answer> refusal(Route route, Request request) {
    return dispatcher.call(route, request).flatMap(KnownPaths::refusal);
  }

  /**
   * Gives a media type of content that the operation of a request reads; nothing if it does not.
   */
  Optional<MediaType> consumed(Request request) {
    return dispatcher
        .call(request)
        .map(Call::route)
        .filter(Route::takesContent)
        .map(route -> route.reads().isEmpty() ? JSON : route.reads().get(0));
  }

  /** The same where the request does not matter. */
  Answer complete(Answer answer) {
    return complete(answer, Request.builder("GET", "/").build());
  }

  /** Adds the fields that the law demands of each response. */
  Answer complete(Answer answer, Request request) {
    return ownFields.map(own -> with(answer, own.of(request, answer.code()))).orElse(answer);
  }

  private static Answer with(Answer answer, Fields own) {
    Answer completed = answer;
    for (FieldLine line : own) {
      if (answer.fields().first(line.name().toString()).isEmpty()) {
        completed = completed.withField(line.name().toString(), line.value());
      }
    }
    return completed;
  }

  /** Gives what Statute answers where it calls no operation. */
  Optional<Answer> refusal(Request request) {
    Optional<Call> call = dispatcher.call(request);
    if (call.isEmpty()) {
      // Nothing is called, so that the answer is there at once.
      return Optional.of(dispatcher.answer(request).toCompletableFuture().join());
    }
    return refusal(call.get());
  }

  private static Optional<Answer> refusal(Call call) {
    try {
      call.check();
      return Optional.empty();
    } catch (RefusedException e) {
      return Optional.of(call.failed(e));
    }
  }
}
