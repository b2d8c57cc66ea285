package dev.statute.server.filter;

import dev.statute.field.FieldName;
import dev.statute.field.Origin;
import dev.statute.server.Filter;
import dev.statute.server.Routes;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lets scripts of other origins use an API in browsers, by the <a
 * href="https://fetch.spec.whatwg.org/#http-cors-protocol">CORS protocol</a> of Fetch.
 *
 * <pre>{@code
 * Cors cors = Cors.allowing("https://app.example").maxAge(Duration.ofHours(1));
 * Dispatcher.builder(codec, routes).filter(cors.over(routes)).build();
 * }</pre>
 *
 * <p>A preflight request is answered here, before any operation, with what the contract says: the
 * methods of the path, and the request fields that its operations read ({@link
 * dev.statute.server.Route#heeding}). Any other request is answered by its operation, whose answer
 * the script may read, with all fields that it has but for cookies.
 *
 * <p>What other origins may not read is performed nevertheless: it is the browser that keeps the
 * answer from the script, and this is no protection against requests that a form can make as well.
 * {@link #refusingOthers()} refuses them. Add the filter first, so that the answers of other
 * filters can be read too. Instances are immutable.
 */
public final class Cors {

  private final Sharing sharing;
  private final Set<FieldName> accepted;
  private final Set<FieldName> exposed;
  private final Optional<Duration> maxAge;
  private final boolean isRefusing;

  private Cors(
      Sharing sharing,
      Set<FieldName> accepted,
      Set<FieldName> exposed,
      Optional<Duration> maxAge,
      boolean isRefusing) {
    this.sharing = sharing;
    this.accepted = accepted;
    this.exposed = exposed;
    this.maxAge = maxAge;
    this.isRefusing = isRefusing;
  }

  private static Cors of(Sharing sharing) {
    return new Cors(sharing, Set.of(), Set.of(), Optional.empty(), false);
  }

  /**
   * Allows some origins, for requests without cookies and other credentials of the browser. A
   * script may send an {@code Authorization} field that it has made itself.
   *
   * @param origins such as {@code https://app.example}, at least one
   * @return such rules
   * @throws IllegalArgumentException if one is not an origin, or is {@code null}, which every
   *     sandboxed document has
   */
  public static Cors allowing(String... origins) {
    return allowing(anyOf(origins));
  }

  /**
   * Allows the origins that a predicate accepts, as {@link #allowing(String...)} does.
   *
   * @param origins tells whether an origin is allowed; called for each request, in the thread of
   *     the request; the opaque one is never asked for
   * @return such rules
   */
  public static Cors allowing(Predicate<? super Origin.Tuple> origins) {
    return of(new Sharing.WithoutCredentials(Objects.requireNonNull(origins, "origins")));
  }

  /**
   * Allows some origins to send cookies and other credentials of the browser with requests, and to
   * read the answers: their scripts act for the user. There is no such rule for any origin, which
   * Fetch rules out.
   *
   * @param origins such as {@code https://app.example}, at least one
   * @return such rules
   * @throws IllegalArgumentException as for {@link #allowing(String...)}
   */
  public static Cors allowingWithCredentials(String... origins) {
    return allowingWithCredentials(anyOf(origins));
  }

  /**
   * Allows the origins that a predicate accepts, as {@link #allowingWithCredentials(String...)}
   * does.
   *
   * @param origins tells whether an origin is allowed, as for {@link #allowing(Predicate)}. One
   *     that accepts too much gives the sessions of the users away
   * @return such rules
   */
  public static Cors allowingWithCredentials(Predicate<? super Origin.Tuple> origins) {
    return of(new Sharing.WithCredentials(Objects.requireNonNull(origins, "origins")));
  }

  /**
   * Allows any origin, for requests without credentials: the API is public.
   *
   * @return such rules
   */
  public static Cors allowingAny() {
    return of(new Sharing.Public());
  }

  private static Predicate<Origin> anyOf(String... origins) {
    if (origins.length == 0) {
      throw new IllegalArgumentException("expected at least one origin");
    }
    Set<Origin> all = Arrays.stream(origins).map(Origin::parse).collect(Collectors.toSet());
    if (all.contains(Origin.opaque())) {
      throw new IllegalArgumentException(
          "the origin null is that of every sandboxed document: use Cors.allowingAny(), or none");
    }
    return Set.copyOf(all)::contains;
  }

  /**
   * Lets scripts send more request fields than the routes say that they read: those that
   * interceptors and filters read.
   *
   * @param names the field names, in addition to those so far
   * @return such rules
   * @throws IllegalArgumentException if one is not a field name
   */
  public Cors accepting(String... names) {
    return new Cors(sharing, and(accepted, names), exposed, maxAge, isRefusing);
  }

  /**
   * Lets scripts read more response fields than the answer has here: those that filters around this
   * one, or proxies, add.
   *
   * @param names the field names, in addition to those so far
   * @return such rules
   * @throws IllegalArgumentException if one is not a field name
   */
  public Cors exposing(String... names) {
    return new Cors(sharing, accepted, and(exposed, names), maxAge, isRefusing);
  }

  /**
   * Lets browsers keep the answer to a preflight request; they do so for five seconds unless told,
   * and for no more than some hours.
   *
   * @param duration not negative, cut to whole seconds; zero for not at all
   * @return such rules
   * @throws IllegalArgumentException if it is negative
   */
  public Cors maxAge(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("the duration must not be negative: " + duration);
    }
    return new Cors(sharing, accepted, exposed, Optional.of(duration), isRefusing);
  }

  /**
   * Refuses requests of origins that are not allowed, with 403, before any operation. Those of the
   * origin of the server itself are not refused: it is that of {@link
   * dev.statute.server.PublicOrigin}, or else scheme and authority of the request, so behind a
   * proxy a {@link ForwardedFilter} has to stand around this filter.
   *
   * @return such rules
   */
  public Cors refusingOthers() {
    return new Cors(sharing, accepted, exposed, maxAge, true);
  }

  /**
   * Makes the filter of a server.
   *
   * @param routes the routes of the server, which say what there is at each path
   * @return the filter
   */
  public Filter over(Routes routes) {
    return new CorsFilter(
        sharing, new PreflightAnswers(routes, accepted, maxAge), exposed, isRefusing);
  }

  private static Set<FieldName> and(Set<FieldName> names, String... more) {
    Set<FieldName> all = new LinkedHashSet<>(names);
    Arrays.stream(more).map(FieldName::new).forEach(all::add);
    return all;
  }
}
