package dev.statute.server.filter;

import dev.statute.http.Status;
import dev.statute.server.Answer;
import dev.statute.server.Filter;
import dev.statute.server.PublicOrigin;
import dev.statute.server.Request;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/**
 * Answers requests to the hosts of a server only: the others get 421 (RFC 9110, 15.5.20). Since the
 * host is then known to be the server's own, absolute links may have it ({@link PublicOrigin}).
 */
public final class KnownHosts implements Filter {

  private final Set<String> authorities;

  private KnownHosts(Set<String> authorities) {
    this.authorities = authorities;
  }

  /**
   * Makes a filter.
   *
   * @param authorities the hosts, each with its port unless that is the one of the scheme, as
   *     clients name them
   * @return the filter
   * @throws IllegalArgumentException if one is malformed
   */
  public static KnownHosts of(String... authorities) {
    return new KnownHosts(
        Arrays.stream(authorities)
            .map(authority -> new PublicOrigin("https", authority).authority())
            .map(authority -> authority.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public CompletionStage<Answer> filter(Request request, Next next) {
    String authority = request.authority().orElse("").toLowerCase(Locale.ROOT);
    if (!authorities.contains(authority)) {
      return CompletableFuture.completedFuture(
          Problems.refuse(Status.MISDIRECTED_REQUEST, "This server is not that of the host."));
    }
    request
        .scheme()
        .ifPresent(
            scheme ->
                request.attributes().put(PublicOrigin.class, new PublicOrigin(scheme, authority)));
    return next.answer(request);
  }
}
