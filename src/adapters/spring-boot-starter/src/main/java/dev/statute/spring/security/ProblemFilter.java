package dev.statute.spring.security;

import dev.statute.field.Challenges;
import dev.statute.spring.mvc.StatutePaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Gives what filters refuse problem documents, on the paths of APIs: each error that one sends, and
 * each 401 and 403 without content. What a filter has set of the response remains, {@code
 * WWW-Authenticate} first of all, and so does content of its own.
 *
 * <p>It comes right before the filters of Spring Security, whose entry points and handlers need not
 * know of it.
 */
public final class ProblemFilter extends OncePerRequestFilter implements Ordered {

  /** Just outside of the filters of Spring Security, which Spring Boot puts at -100. */
  private static final int ORDER = -101;

  private final Predicate<HttpServletRequest> paths;
  private final ProblemWriter writer;

  /**
   * Makes a filter.
   *
   * @param paths the paths of APIs, whose responses may all have to carry some header fields
   * @return the filter
   */
  public static ProblemFilter of(StatutePaths paths) {
    return new ProblemFilter(paths::matches, ProblemWriter.of(paths));
  }

  ProblemFilter(Predicate<HttpServletRequest> paths, ProblemWriter writer) {
    this.paths = Objects.requireNonNull(paths, "paths");
    this.writer = writer;
  }

  /**
   * Says what a 401 challenges with that has no challenge, such as that of an {@code
   * HttpStatusEntryPoint}: it must have one (RFC 9110, 15.5.2).
   *
   * @param challenges the challenges, for the client to choose
   * @return such a filter
   */
  public ProblemFilter orElse(Challenges challenges) {
    return new ProblemFilter(paths, writer.orElse(challenges));
  }

  @Override
  public int getOrder() {
    return ORDER;
  }

  /** An operation that answers late may be refused late. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ProblemResponse known = WebUtils.getNativeResponse(response, ProblemResponse.class);
    if (known == null && !paths.test(request)) {
      chain.doFilter(request, response);
      return;
    }
    ProblemResponse refusal =
        known == null ? new ProblemResponse(request, response, writer) : known;
    chain.doFilter(request, known == null ? refusal : response);
    if (!isAsyncStarted(request)) {
      refusal.complete();
    }
  }
}
