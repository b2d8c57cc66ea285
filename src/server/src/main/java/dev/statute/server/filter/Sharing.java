package dev.statute.server.filter;

import dev.statute.field.AllowedCredentials;
import dev.statute.field.AllowedOrigin;
import dev.statute.field.Fields;
import dev.statute.field.Origin;
import dev.statute.http.Header;
import dev.statute.server.Request;
import java.util.Optional;
import java.util.function.Predicate;

/** With whom answers are shared. */
sealed interface Sharing {

  String CREDENTIALS = Header.ACCESS_CONTROL_ALLOW_CREDENTIALS.fieldName();

  /** Shares with all, so that answers are the same for all. */
  record Public() implements Sharing {}

  /** Shares what anybody may see with some. */
  record WithoutCredentials(Predicate<? super Origin.Tuple> origins) implements Sharing {}

  /** Shares what the user may see with some. */
  record WithCredentials(Predicate<? super Origin.Tuple> origins) implements Sharing {}

  /** Tells whether answers depend on the origin. */
  default boolean varies() {
    return !(this instanceof Public);
  }

  /** Gives the fields by which an answer is shared; none if it is not. */
  default Optional<Fields> grant(Request request) {
    if (this instanceof WithCredentials some) {
      return grant(request, some.origins)
          .map(fields -> fields.add(CREDENTIALS, new AllowedCredentials()))
          .map(Fields.Builder::build);
    }
    return this instanceof WithoutCredentials some
        ? grant(request, some.origins).map(Fields.Builder::build)
        : Optional.of(allowing(AllowedOrigin.any()).build());
  }

  private static Optional<Fields.Builder> grant(
      Request request, Predicate<? super Origin.Tuple> origins) {
    return origin(request)
        .filter(origin -> origin instanceof Origin.Tuple named && origins.test(named))
        .map(origin -> allowing(AllowedOrigin.of(origin)));
  }

  private static Fields.Builder allowing(AllowedOrigin origin) {
    return Fields.builder().add(Header.ACCESS_CONTROL_ALLOW_ORIGIN.fieldName(), origin);
  }

  /** Finds the origin of a request, if it has one that can be read. */
  static Optional<Origin> origin(Request request) {
    return request.fields().readable(Header.ORIGIN, Origin.CODEC);
  }
}
