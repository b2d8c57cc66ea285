package dev.statute.server.filter;

import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.http.Status;
import dev.statute.server.Answer;
import dev.statute.server.Filter;
import dev.statute.server.Request;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/**
 * Lets requests that came by a proxy be as the client sent them to it: scheme, authority and base
 * path are those that the proxy saw, and absolute links have them ({@link
 * dev.statute.server.PublicOrigin}).
 *
 * <p>Anybody can send the fields that say so. They count only if the peer of the connection is
 * trusted; else, and those that the proxy does not write in any case, they are removed. So one has
 * to know which of both the proxy writes, and it must answer only for hosts of its own. What is
 * malformed in a request of a trusted proxy gets 400: a host with userinfo, another scheme than
 * {@code http} and {@code https}, a prefix with empty or dot segments.
 */
public final class ForwardedFilter implements Filter {

  private final Predicate<InetAddress> trusted;
  private final ForwardedSource source;

  private ForwardedFilter(Predicate<InetAddress> trusted, ForwardedSource source) {
    this.trusted = Objects.requireNonNull(trusted, "trusted");
    this.source = source;
  }

  /**
   * Makes a filter for proxies that add to {@code Forwarded} (RFC 7239). Of several elements the
   * last is that of the peer; the one before it counts if the address that the last one names by
   * {@code for} is trusted too, and so on. An obfuscated or unknown address is not trusted.
   *
   * @param trusted tells proxies by their addresses
   * @return the filter
   */
  public static ForwardedFilter standard(Predicate<InetAddress> trusted) {
    return new ForwardedFilter(trusted, new StandardForwarded(trusted));
  }

  /**
   * Makes a filter for proxies that write {@code X-Forwarded-Proto}, {@code X-Forwarded-Host},
   * {@code X-Forwarded-Port} and {@code X-Forwarded-Prefix}, each in place of what the client sent:
   * a field with several values gets 400.
   *
   * @param trusted tells proxies by their addresses
   * @return the filter
   */
  public static ForwardedFilter extended(Predicate<InetAddress> trusted) {
    return new ForwardedFilter(trusted, new ExtendedForwarded());
  }

  @Override
  public CompletionStage<Answer> filter(Request request, Next next) {
    Fields fields = request.fields();
    boolean isTrusted =
        request.peer().map(InetSocketAddress::getAddress).filter(trusted).isPresent();
    Request seen;
    try {
      Optional<ForwardedView> view = isTrusted ? source.read(fields) : Optional.empty();
      seen = view.map(some -> some.applyTo(request)).orElse(request);
    } catch (IllegalArgumentException e) {
      return CompletableFuture.completedFuture(
          Problems.refuse(
              Status.BAD_REQUEST, "A field by which a proxy tells of the request is malformed."));
    }
    Set<FieldName> ignored = isTrusted ? source.others() : ForwardedSource.ALL;
    return next.answer(without(seen, ignored));
  }

  private static Request without(Request request, Set<FieldName> names) {
    for (FieldName name : names) {
      if (request.fields().first(name.name()).isPresent()) {
        return Request.builder(request)
            .fields(FieldChange.without(request.fields(), names))
            .build();
      }
    }
    return request;
  }
}
