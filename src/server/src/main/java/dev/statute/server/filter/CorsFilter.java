package dev.statute.server.filter;

import dev.statute.field.AllowedFieldNames;
import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.field.Origin;
import dev.statute.field.Vary;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.server.Answer;
import dev.statute.server.Filter;
import dev.statute.server.PublicOrigin;
import dev.statute.server.Request;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers preflight requests, and shares the answers of operations. */
final class CorsFilter implements Filter {

  private static final FieldName ORIGIN = new FieldName(Header.ORIGIN.fieldName());
  private static final FieldName REQUESTED_METHOD =
      new FieldName(Header.ACCESS_CONTROL_REQUEST_METHOD.fieldName());

  /**
   * What scripts may read without more (<a
   * href="https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name">Fetch</a>), and what
   * they never may (<a
   * href="https://fetch.spec.whatwg.org/#forbidden-response-header-name">Fetch</a>).
   */
  private static final Set<FieldName> NOT_TO_EXPOSE =
      Stream.of(
              Header.CACHE_CONTROL,
              Header.CONTENT_LANGUAGE,
              Header.CONTENT_LENGTH,
              Header.CONTENT_TYPE,
              Header.EXPIRES,
              Header.LAST_MODIFIED,
              Header.PRAGMA,
              Header.SET_COOKIE,
              Header.SET_COOKIE2)
          .map(header -> new FieldName(header.fieldName()))
          .collect(Collectors.toUnmodifiableSet());

  private final Sharing sharing;
  private final PreflightAnswers preflights;
  private final Set<FieldName> exposed;
  private final boolean isRefusing;

  CorsFilter(
      Sharing sharing, PreflightAnswers preflights, Set<FieldName> exposed, boolean isRefusing) {
    this.sharing = sharing;
    this.preflights = preflights;
    this.exposed = exposed;
    this.isRefusing = isRefusing;
  }

  @Override
  public CompletionStage<Answer> filter(Request request, Next next) {
    Optional<Fields> grant = sharing.grant(request);
    if (grant.isEmpty() && isRefusing && isOfOther(request)) {
      Answer refusal =
          Problems.refuse(Status.FORBIDDEN, "The origin of the request is not allowed.");
      return done(varied(request, refusal));
    }
    if (PreflightAnswers.isPreflight(request)) {
      Optional<Fields> permissions = preflights.find(request);
      if (permissions.isPresent()) {
        Fields fields = grant.map(some -> and(some, permissions.get())).orElse(Fields.empty());
        return done(varied(request, Answer.of(Status.NO_CONTENT.code(), fields)));
      }
    }
    return next.answer(request)
        .thenApply(
            answer -> varied(request, grant.map(fields -> shared(answer, fields)).orElse(answer)));
  }

  private static CompletionStage<Answer> done(Answer answer) {
    return CompletableFuture.completedFuture(answer);
  }

  /** Tells whether a request has an origin, other than that of this server. */
  private static boolean isOfOther(Request request) {
    if (request.fields().first(ORIGIN.name()).isEmpty()) {
      return false;
    }
    Optional<String> own =
        request
            .attributes()
            .get(PublicOrigin.class)
            .map(PublicOrigin::toString)
            .or(
                () ->
                    request
                        .scheme()
                        .flatMap(s -> request.authority().map(host -> s + "://" + host)));
    try {
      return own.map(Origin::parse)
          .filter(Sharing.origin(request).stream().toList()::contains)
          .isEmpty();
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  /** Puts the fields by which an answer is shared in place of those that it has. */
  private Answer shared(Answer answer, Fields grant) {
    Set<FieldName> names = new LinkedHashSet<>();
    answer.fields().forEach(line -> names.add(line.name()));
    names.removeAll(NOT_TO_EXPOSE);
    names.addAll(exposed);
    Set<FieldName> replaced = new LinkedHashSet<>();
    grant.forEach(line -> replaced.add(line.name()));
    names.removeAll(replaced);
    Fields shared = and(FieldChange.without(answer.fields(), replaced), grant);
    return answer.withFields(
        names.isEmpty()
            ? shared
            : FieldChange.set(
                shared,
                Header.ACCESS_CONTROL_EXPOSE_HEADERS.fieldName(),
                new AllowedFieldNames(names).toString()));
  }

  private static Fields and(Fields fields, Fields more) {
    Fields.Builder all = Fields.builder();
    fields.forEach(all::add);
    more.forEach(all::add);
    return all.build();
  }

  /**
   * Says by what the answer was chosen (RFC 9110, 12.5.5), also if the request has no origin or one
   * that is not allowed: a cache has to know that for another origin it is another.
   */
  private Answer varied(Request request, Answer answer) {
    List<FieldName> missing = new ArrayList<>();
    boolean isOptions = request.method().equals(Method.OPTIONS.token());
    if (sharing.varies() || isRefusing || isOptions) {
      missing.add(ORIGIN);
    }
    if (isOptions) {
      missing.add(REQUESTED_METHOD);
    }
    Optional<Vary> vary = answer.fields().readable(Header.VARY, Vary.CODEC);
    if (vary.isPresent()) {
      if (!(vary.get() instanceof Vary.Names some)) {
        return answer;
      }
      missing.removeAll(some.names());
    }
    if (missing.isEmpty()) {
      return answer;
    }
    Fields.Builder fields = Fields.builder();
    answer.fields().forEach(fields::add);
    fields.add(Header.VARY.fieldName(), new Vary.Names(new LinkedHashSet<>(missing)));
    return answer.withFields(fields.build());
  }
}
