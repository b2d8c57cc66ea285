package dev.statute.openapi.testing.message;

import dev.statute.law.Content;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import java.util.Optional;

/**
 * What the law says of the framing of responses.
 *
 * @param law the law
 */
public record StatusLaw(Law law) {

  private static final int CLASS = 100;

  /**
   * Returns the class of a status code.
   *
   * @param code the code, of the law or not
   * @return the class by its first digit
   */
  public Optional<StatusClass> classOf(int code) {
    return law.classes().stream().filter(c -> c.digit() == code / CLASS).findFirst();
  }

  /**
   * Tells whether another response follows (RFC 9110, 15.2).
   *
   * @param code the status code
   * @return whether it is interim
   */
  public boolean isInterim(int code) {
    boolean concludes = law.status(code).filter(s -> s.concludes() != null).isPresent();
    return !concludes && classOf(code).filter(StatusClass::interim).isPresent();
  }

  /**
   * Tells whether a response can have content (RFC 9110, 6.4.1).
   *
   * @param method the method of the request
   * @param code the status code
   * @return whether it can
   */
  public boolean mayHaveContent(String method, int code) {
    Optional<Status> status = law.status(code);
    boolean isNeverAnswered =
        law.method(method)
            .flatMap(m -> Optional.ofNullable(m.withoutContent()))
            .filter(w -> w.classes().isEmpty() || status.filter(w::appliesTo).isPresent())
            .isPresent();
    return !isNeverAnswered
        && status.map(Status::content).filter(c -> forbids(c.content())).isEmpty();
  }

  private static boolean forbids(Content content) {
    return content == Content.FORBIDDEN;
  }
}
