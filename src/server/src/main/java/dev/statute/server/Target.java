package dev.statute.server;

import dev.statute.Reply;
import dev.statute.field.Allow;
import dev.statute.http.Status;
import dev.statute.server.refusing.Refusals;
import java.util.Map;

/** The target of a request. */
sealed interface Target {

  /** The target of OPTIONS for the server as a whole (RFC 9110, 7.1). */
  String SERVER = "*";

  /**
   * A route.
   *
   * @param route its handler answers
   * @param variables the values of the variables of its path
   */
  record Found(Route route, Map<String, String> variables) implements Target {}

  /** A target for which the server answers by itself. */
  sealed interface Unrouted extends Target {

    /** Gives the answer. */
    Outcome outcome();
  }

  /**
   * OPTIONS of a resource or of the server as a whole, which no route answers (RFC 9110, 9.3.7).
   *
   * @param reply lists what there is
   */
  record Options(Reply reply) implements Unrouted {
    @Override
    public Outcome outcome() {
      return new Outcome.Own(reply);
    }
  }

  /** A path without a route. */
  record NotFound() implements Unrouted {
    @Override
    public Outcome outcome() {
      return new Outcome.Refused(Refusals.notFound());
    }
  }

  /**
   * A method that the resource does not have.
   *
   * @param allow the methods that it has
   */
  record MethodNotAllowed(Allow allow) implements Unrouted {
    @Override
    public Outcome outcome() {
      return new Outcome.Refused(Refusals.methodNotAllowed(allow));
    }
  }

  /** A method that neither HTTP nor any route knows (RFC 9110, 9.1). */
  record UnknownMethod() implements Unrouted {
    @Override
    public Outcome outcome() {
      return new Outcome.Refused(Refusals.unknownMethod());
    }
  }

  /**
   * A request target without a path that can be read.
   *
   * @param detail what is wrong, in words that do not repeat the request
   */
  record Malformed(String detail) implements Unrouted {
    @Override
    public Outcome outcome() {
      return new Outcome.Refused(Refusals.malformed(Status.BAD_REQUEST, detail));
    }
  }
}
