package dev.statute.rule.message.contract;

import dev.statute.http.Status;
import dev.statute.http.StatusClass;
import dev.statute.law.Law;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a server or an intermediary answers before an operation is asked, or in its place. */
final class ServerAnswers {

  private static final Set<Integer> REFUSALS =
      Stream.of(
              Status.BAD_REQUEST,
              Status.UNAUTHORIZED,
              Status.FORBIDDEN,
              Status.METHOD_NOT_ALLOWED,
              Status.NOT_ACCEPTABLE,
              Status.PROXY_AUTHENTICATION_REQUIRED,
              Status.REQUEST_TIMEOUT,
              Status.LENGTH_REQUIRED,
              Status.CONTENT_TOO_LARGE,
              Status.URI_TOO_LONG,
              Status.UNSUPPORTED_MEDIA_TYPE,
              Status.EXPECTATION_FAILED,
              Status.MISDIRECTED_REQUEST,
              Status.UPGRADE_REQUIRED,
              Status.TOO_MANY_REQUESTS,
              Status.REQUEST_HEADER_FIELDS_TOO_LARGE)
          .map(Status::code)
          .collect(Collectors.toUnmodifiableSet());

  private ServerAnswers() {}

  /** Tells whether a status may refuse a request that a server cannot or may not pass on. */
  static boolean mayRefuse(int code) {
    return REFUSALS.contains(code)
        || StatusClass.find(code).filter(StatusClass.SERVER_ERROR::equals).isPresent();
  }

  /** Tells whether a status answers to a condition that a field of the request states. */
  static boolean mayDecide(int code, Law law) {
    return law.status(code).filter(known -> !known.presuppositions().isEmpty()).isPresent();
  }
}
