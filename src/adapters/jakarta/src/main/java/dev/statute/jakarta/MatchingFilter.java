package dev.statute.jakarta;

import dev.statute.field.Accept;
import dev.statute.field.FieldCodec;
import dev.statute.field.FieldDefinition;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.jakarta.generated.IncomingRequest;
import dev.statute.jakarta.generated.Responses;
import dev.statute.server.Answer;
import dev.statute.server.Request;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Prepares requests before the container looks for a resource class, on the paths of generated
 * ones.
 *
 * <ul>
 *   <li>OPTIONS is answered with the methods that the resource has (RFC 9110, 9.3.7).
 *   <li>Elements of {@code Accept} and {@code Content-Type} are given to the container as it can
 *       read them, since some refuse what a recipient is to skip (RFC 9110, 5.6.1.2 and 5.6.6).
 *   <li>A request without content is one of the media type that the operation reads, so that it is
 *       not refused for having none.
 *   <li>Characters of the path that need not be percent-encoded are not, so that they are the same
 *       to the container (RFC 3986, 6.2.2.2).
 *   <li>HEAD is noted, which some show to resource classes as GET.
 * </ul>
 */
@PreMatching
final class MatchingFilter implements ContainerRequestFilter {

  private static final int REDIRECTIONS = 300;

  private static final Pattern PLAIN = Pattern.compile("[\\w.+*/-]+");

  private final KnownResources known;

  MatchingFilter(KnownResources known) {
    this.known = known;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    MultivaluedMap<String, String> headers = context.getHeaders();
    headers.remove(IncomingRequest.METHOD);
    UnreservedPath.of(context.getUriInfo().getRequestUri()).ifPresent(context::setRequestUri);
    String method = context.getMethod();
    boolean isUsual =
        !method.equals(Method.OPTIONS.token())
            && !method.equals(Method.HEAD.token())
            && (KnownResources.hasContent(headers) || method.equals(Method.GET.token()))
            && isPlain(headers.getFirst(Header.ACCEPT.fieldName()))
            && isPlain(headers.getFirst(Header.CONTENT_TYPE.fieldName()));
    if (isUsual) {
      return;
    }
    Request request = KnownResources.request(context.getUriInfo(), headers, method);
    KnownPaths paths = known.paths();
    if (!paths.isOurs(request)) {
      return;
    }
    if (method.equals(Method.OPTIONS.token())) {
      paths
          .refusal(request)
          .filter(MatchingFilter::isAnswer)
          .ifPresent(answer -> context.abortWith(Responses.of(answer, method)));
      return;
    }
    if (method.equals(Method.HEAD.token())) {
      headers.putSingle(IncomingRequest.METHOD, method);
    }
    if (!KnownResources.hasContent(headers)) {
      describeNothing(request, paths, headers);
    }
    normalize(Header.ACCEPT, Accept.CODEC, request.fields(), headers);
    normalize(Header.CONTENT_TYPE, MediaType.CODEC, request.fields(), headers);
  }

  private static boolean isAnswer(Answer answer) {
    return answer.code() < REDIRECTIONS;
  }

  /**
   * Lets the operation say that it has no content, where a container would ask for its media type.
   */
  private static void describeNothing(
      Request request, KnownPaths paths, MultivaluedMap<String, String> headers) {
    String name = Header.CONTENT_TYPE.fieldName();
    if (headers.getFirst(name) == null) {
      paths.consumed(request).ifPresent(type -> headers.putSingle(name, type.toString()));
    }
  }

  /** Tells whether every container reads a value as it is. */
  private static boolean isPlain(@Nullable String value) {
    return value == null || PLAIN.matcher(value).matches();
  }

  private static <T> void normalize(
      FieldDefinition field,
      FieldCodec<T> codec,
      Fields fields,
      MultivaluedMap<String, String> headers) {
    String name = field.fieldName();
    String given = headers.getFirst(name);
    if (given == null || (fields.all(name).size() == 1 && isPlain(given))) {
      return;
    }
    Optional<T> read = fields.readable(field, codec);
    if (read.isPresent()) {
      headers.putSingle(name, read.get().toString());
    } else if (field == Header.ACCEPT) {
      // It expresses no wish, but some containers refuse it.
      headers.remove(name);
    }
  }
}
