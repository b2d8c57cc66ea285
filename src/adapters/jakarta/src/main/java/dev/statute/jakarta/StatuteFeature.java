package dev.statute.jakarta;

import dev.statute.server.Limits;
import dev.statute.server.OwnFields;
import dev.statute.server.Request;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a container what HTTP demands on the paths of generated resource classes: problem
 * documents (RFC 9457), {@code Allow} with 405 and after OPTIONS, refusals before content is read,
 * and limits of content. On other paths it changes nothing.
 *
 * <p>Exception mappers, filters and interceptors of the application go before those of this
 * feature.
 */
@Provider
public final class StatuteFeature implements Feature {

  /** Those of applications have smaller numbers. */
  private static final int LAST = Integer.MAX_VALUE;

  private final Limits limits;
  private final Optional<OwnFields> ownFields;

  @Context private @Nullable UriInfo uri;
  @Context private @Nullable HttpHeaders headers;
  @Context private jakarta.ws.rs.core.@Nullable Request request;

  /** Makes it with the standard limits. */
  public StatuteFeature() {
    this(Limits.standard());
  }

  /**
   * Makes it.
   *
   * @param limits say how much content requests may have, unless their operation says it
   */
  public StatuteFeature(Limits limits) {
    this(limits, Optional.empty());
  }

  /**
   * Makes it for an application whose law demands fields of each response.
   *
   * @param limits say how much content requests may have, unless their operation says it
   * @param ownFields gives the fields of the responses that no operation gives
   */
  public StatuteFeature(Limits limits, OwnFields ownFields) {
    this(limits, Optional.of(ownFields));
  }

  private StatuteFeature(Limits limits, Optional<OwnFields> ownFields) {
    this.limits = Objects.requireNonNull(limits, "limits");
    this.ownFields = ownFields;
  }

  /** Gives the request at hand, which some containers tell features of, but not mappers. */
  private Optional<Request> received() {
    return uri == null || headers == null || request == null
        ? Optional.empty()
        : Optional.of(
            KnownResources.request(uri, headers.getRequestHeaders(), request.getMethod()));
  }

  @Override
  public boolean configure(FeatureContext context) {
    KnownResources known = new KnownResources(limits, ownFields);
    context.property(KnownResources.PROPERTY, known);
    context.register(new ContentChecks(known), LAST);
    context.register(new MatchingFilter(known), LAST);
    context.register(new ResponseFilter(known), LAST);
    context.register(new RefusalMapper(known, this::received), LAST);
    context.register(new FailureMapper(known, this::received), LAST);
    return true;
  }
}
