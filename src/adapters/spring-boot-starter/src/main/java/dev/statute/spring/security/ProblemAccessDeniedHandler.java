package dev.statute.spring.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Gives a response that another handler makes a problem document as its content, unless it has
 * content or is a redirect. Its status and its header fields remain, such as the {@code
 * WWW-Authenticate} with {@code insufficient_scope} of a bearer token (RFC 6750, 3.1). For security
 * filter chains outside of the paths of APIs; within them {@link ProblemFilter} does so for all.
 */
public final class ProblemAccessDeniedHandler implements AccessDeniedHandler {

  private final AccessDeniedHandler refuser;

  private ProblemAccessDeniedHandler(AccessDeniedHandler refuser) {
    this.refuser = refuser;
  }

  /**
   * Makes a handler.
   *
   * @param refuser sets the status and header fields, such as an {@code AccessDeniedHandlerImpl}
   * @return the handler
   */
  public static ProblemAccessDeniedHandler over(AccessDeniedHandler refuser) {
    return new ProblemAccessDeniedHandler(Objects.requireNonNull(refuser, "refuser"));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
      throws IOException, ServletException {
    ProblemResponse refusal = new ProblemResponse(request, response, ProblemWriter.standard());
    refuser.handle(request, refusal, failure);
    refusal.complete();
  }
}
