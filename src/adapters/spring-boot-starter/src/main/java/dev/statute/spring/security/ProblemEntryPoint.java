package dev.statute.spring.security;

import dev.statute.field.Challenge;
import dev.statute.field.Challenges;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Gives a response that another entry point makes a problem document as its content, unless it has
 * content or is a redirect. Its status and its header fields remain, {@code WWW-Authenticate} first
 * of all. For security filter chains outside of the paths of APIs; within them {@link
 * ProblemFilter} does so for all.
 *
 * <pre>{@code
 * http.exceptionHandling(handling -> handling.authenticationEntryPoint(
 *     ProblemEntryPoint.over(new BearerTokenAuthenticationEntryPoint())));
 * }</pre>
 */
public final class ProblemEntryPoint implements AuthenticationEntryPoint {

  private final AuthenticationEntryPoint challenger;
  private final ProblemWriter writer;

  private ProblemEntryPoint(AuthenticationEntryPoint challenger, ProblemWriter writer) {
    this.challenger = challenger;
    this.writer = writer;
  }

  /**
   * Makes an entry point.
   *
   * @param challenger asks for credentials: sets the status and {@code WWW-Authenticate}
   * @return the entry point
   */
  public static ProblemEntryPoint over(AuthenticationEntryPoint challenger) {
    return new ProblemEntryPoint(
        Objects.requireNonNull(challenger, "challenger"), ProblemWriter.standard());
  }

  /**
   * Says what a 401 challenges with that has no challenge, such as that of an {@code
   * HttpStatusEntryPoint}: it must have one (RFC 9110, 15.5.2).
   *
   * @param first a challenge
   * @param more further ones, for the client to choose
   * @return such an entry point
   */
  public ProblemEntryPoint orElse(Challenge first, Challenge... more) {
    return new ProblemEntryPoint(challenger, writer.orElse(Challenges.of(first, more)));
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException, ServletException {
    ProblemResponse challenge = new ProblemResponse(request, response, writer);
    challenger.commence(request, challenge, failure);
    challenge.complete();
  }
}
