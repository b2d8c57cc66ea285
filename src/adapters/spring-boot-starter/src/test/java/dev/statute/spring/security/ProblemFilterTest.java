package dev.statute.spring.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.field.Challenge;
import dev.statute.field.Challenges;
import dev.statute.field.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenError;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.Http403ForbiddenEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;
import org.springframework.web.servlet.HandlerMapping;

/** What is refused becomes a problem document, whoever refuses it and however. */
class ProblemFilterTest {

  private static final String CHALLENGE = "WWW-Authenticate";

  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/orders/1");
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final ProblemFilter filter =
      new ProblemFilter(
          some -> some.getRequestURI().startsWith("/orders"), ProblemWriter.standard());

  private static FilterChain chain(Answerer answerer) {
    return (request, response) -> {
      try {
        answerer.answer((HttpServletResponse) response);
      } catch (RuntimeException | IOException | ServletException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private interface Answerer {
    void answer(HttpServletResponse response) throws Exception;
  }

  private Problem refused(int status) throws Exception {
    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
    Problem problem = Problem.parse(response.getContentAsByteArray());
    assertThat(problem.status()).isEqualTo(status);
    return problem;
  }

  @Test
  void anErrorThatIsSentIsAProblemWithoutItsMessage() throws Exception {
    filter.doFilter(request, response, chain(some -> some.sendError(400, "a <secret>")));
    assertThat(refused(400).title()).isEqualTo("Bad Request");
    assertThat(response.getContentAsString()).doesNotContain("secret");
  }

  @Test
  void a401WithoutContentGetsSome() throws Exception {
    filter.doFilter(
        request,
        response,
        chain(
            some -> {
              some.setHeader(CHALLENGE, "Bearer error=\"invalid_token\"");
              some.setStatus(401);
            }));
    assertThat(refused(401).extensions()).containsEntry(Problem.REFUSED, true);
    assertThat(response.getHeader(CHALLENGE)).isEqualTo("Bearer error=\"invalid_token\"");
  }

  @Test
  void whatTheOperationMayHaveBegunIsNotSaidToBeRefused() throws Exception {
    request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, "a handler");
    filter.doFilter(request, response, chain(some -> some.setStatus(403)));
    assertThat(refused(403).extensions()).isEmpty();
  }

  @Test
  void contentIsLeftAsItIs() throws Exception {
    filter.doFilter(
        request,
        response,
        chain(
            some -> {
              some.setStatus(403);
              some.setContentType("text/plain");
              some.getWriter().write("no");
            }));
    assertThat(response.getContentAsString()).isEqualTo("no");
  }

  @Test
  void otherStatusesAndPathsAreLeftAsTheyAre() throws Exception {
    filter.doFilter(request, response, chain(some -> some.setStatus(204)));
    assertThat(response.getStatus()).isEqualTo(204);
    assertThat(response.getContentAsByteArray()).isEmpty();
    MockHttpServletResponse elsewhere = new MockHttpServletResponse();
    filter.doFilter(
        new MockHttpServletRequest("GET", "/"), elsewhere, chain(some -> some.sendError(401)));
    assertThat(elsewhere.getStatus()).isEqualTo(401);
    assertThat(elsewhere.getContentAsByteArray()).isEmpty();
  }

  @Test
  void anErrorAfterContentReplacesIt() throws Exception {
    filter.doFilter(
        request,
        response,
        chain(
            some -> {
              some.getWriter().write("half of ");
              some.sendError(403);
            }));
    refused(403);
  }

  /** RFC 9110, 15.5.2. */
  @Test
  void a401WithoutChallengeGetsOneThatIsKnown() throws Exception {
    filter
        .orElse(Challenges.of(Challenge.bearer("shop")))
        .doFilter(request, response, chain(some -> some.setStatus(401)));
    refused(401);
    assertThat(response.getHeader(CHALLENGE)).isEqualTo("Bearer realm=\"shop\"");
  }

  @Test
  void headGetsTheFieldsOnly() throws Exception {
    request.setMethod("HEAD");
    filter.doFilter(request, response, chain(some -> some.sendError(403)));
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getContentAsByteArray()).isEmpty();
  }

  @Test
  void anEntryPointKeepsTheChallengeOfBasic() throws Exception {
    BasicAuthenticationEntryPoint basic = new BasicAuthenticationEntryPoint();
    basic.setRealmName("shop");
    ProblemEntryPoint.over(basic)
        .commence(request, response, new BadCredentialsException("a secret"));
    assertThat(refused(401).detail()).doesNotContain("secret");
    assertThat(response.getHeader(CHALLENGE)).isEqualTo("Basic realm=\"shop\"");
  }

  /** RFC 6750, 3. */
  @Test
  void anEntryPointKeepsTheChallengeOfBearer() throws Exception {
    ProblemEntryPoint.over(new BearerTokenAuthenticationEntryPoint())
        .commence(
            request,
            response,
            new OAuth2AuthenticationException(
                new BearerTokenError(
                    "invalid_token",
                    HttpStatus.UNAUTHORIZED,
                    "expired",
                    "https://tools.ietf.org/html/rfc6750#section-3.1")));
    refused(401);
    assertThat(response.getHeader(CHALLENGE)).contains("error=\"invalid_token\"");
  }

  @Test
  void anEntryPointWithoutChallengeGetsOne() throws Exception {
    ProblemEntryPoint.over(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))
        .orElse(Challenge.bearer("shop"), Challenge.basic("shop"))
        .commence(request, response, new BadCredentialsException(""));
    refused(401);
    assertThat(response.getHeader(CHALLENGE))
        .isEqualTo("Bearer realm=\"shop\", Basic realm=\"shop\"");
  }

  @Test
  void anEntryPointMayForbidOrRedirect() throws Exception {
    ProblemEntryPoint.over(new Http403ForbiddenEntryPoint())
        .commence(request, response, new BadCredentialsException(""));
    refused(403);
    MockHttpServletResponse login = new MockHttpServletResponse();
    ProblemEntryPoint.over(new LoginUrlAuthenticationEntryPoint("/login"))
        .commence(request, login, new BadCredentialsException(""));
    assertThat(login.getRedirectedUrl()).endsWith("/login");
    assertThat(login.getContentAsByteArray()).isEmpty();
  }

  @Test
  void aHandlerOfDeniedAccessIsCompleted() throws Exception {
    ProblemAccessDeniedHandler.over(new AccessDeniedHandlerImpl())
        .handle(request, response, new AccessDeniedException("a secret"));
    assertThat(refused(403).detail()).doesNotContain("secret");
  }
}
