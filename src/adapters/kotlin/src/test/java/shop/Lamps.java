package shop;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.NO_CONTENT;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.PUT;
import dev.statute.http.Responds;
import kotlin.coroutines.Continuation;
import org.jspecify.annotations.Nullable;

/** Lamps, as Kotlin would compile an interface of suspend functions. */
@Api(
    value = "/lamps",
    generate = {ROUTES, CLIENT})
public interface Lamps {

  /** Tells whether a lamp is lit. */
  @GET("/{id}")
  @Responds(status = OK, body = Boolean.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  @Nullable Object get(long id, Continuation<? super GetLamp> completion);

  /** Lights a lamp, or not. */
  @PUT("/{id}")
  @Responds(status = NO_CONTENT)
  @Nullable Object put(long id, Boolean lit, Continuation<? super PutLamp> completion);
}
