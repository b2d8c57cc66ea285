package dev.statute.server.filter;

import dev.statute.field.AllowedFieldNames;
import dev.statute.field.AllowedMethods;
import dev.statute.field.DeltaSeconds;
import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.server.Request;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.path.PathPattern;
import dev.statute.server.path.PathTree;
import dev.statute.server.path.PercentEncoding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says for the path of a preflight request what a script may do there. */
final class PreflightAnswers {

  /**
   * What a script may send without being allowed to, unless the value is odd: then it needs to be
   * (<a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch</a>).
   */
  private static final List<Header> SAFELISTED =
      List.of(Header.ACCEPT, Header.ACCEPT_LANGUAGE, Header.CONTENT_LANGUAGE);

  private final PathTree<List<Route>> tree = new PathTree<>();
  private final Set<FieldName> accepted;
  private final Optional<DeltaSeconds> maxAge;

  PreflightAnswers(Routes routes, Set<FieldName> accepted, Optional<Duration> maxAge) {
    for (Route route : routes) {
      tree.value(PathPattern.parse(route.path()), ArrayList::new).add(route);
    }
    this.accepted = accepted;
    this.maxAge = maxAge.map(DeltaSeconds::of);
  }

  /**
   * Tells whether a request is a preflight request (<a
   * href="https://fetch.spec.whatwg.org/#cors-preflight-request">Fetch</a>).
   */
  static boolean isPreflight(Request request) {
    Fields fields = request.fields();
    return request.method().equals(Method.OPTIONS.token())
        && fields.first(Header.ORIGIN.fieldName()).isPresent()
        && fields.first(Header.ACCESS_CONTROL_REQUEST_METHOD.fieldName()).isPresent();
  }

  /** Finds what there is at the path of a request; nothing if there is no route. */
  Optional<Fields> find(Request request) {
    List<Route> routes = routes(request.path());
    return routes.isEmpty() ? Optional.empty() : Optional.of(permissions(routes));
  }

  private List<Route> routes(String path) {
    try {
      return tree.find(PercentEncoding.decodePath(path)).stream().flatMap(List::stream).toList();
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  private Fields permissions(List<Route> routes) {
    Set<String> methods = new LinkedHashSet<>();
    Set<FieldName> names = new LinkedHashSet<>();
    SAFELISTED.forEach(header -> names.add(new FieldName(header.fieldName())));
    for (Route route : routes) {
      methods.add(route.method());
      if (route.method().equals(Method.GET.token())) {
        methods.add(Method.HEAD.token());
      }
      if (route.takesContent()) {
        names.add(new FieldName(Header.CONTENT_TYPE.fieldName()));
      }
      names.addAll(route.heeded());
    }
    names.addAll(accepted);
    Fields.Builder fields =
        Fields.builder()
            .add(Header.ACCESS_CONTROL_ALLOW_METHODS.fieldName(), new AllowedMethods(methods))
            .add(Header.ACCESS_CONTROL_ALLOW_HEADERS.fieldName(), new AllowedFieldNames(names));
    maxAge.ifPresent(age -> fields.add(Header.ACCESS_CONTROL_MAX_AGE.fieldName(), age));
    return fields.build();
  }
}
