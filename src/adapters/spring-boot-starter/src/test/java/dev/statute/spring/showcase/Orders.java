package dev.statute.spring.showcase;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Header.ETAG;
import static dev.statute.http.Header.IF_NONE_MATCH;
import static dev.statute.http.Status.CONFLICT;
import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.NOT_MODIFIED;
import static dev.statute.http.Status.NO_CONTENT;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Context;
import dev.statute.FormParam;
import dev.statute.Part;
import dev.statute.SchemeType;
import dev.statute.Secured;
import dev.statute.SecurityScheme;
import dev.statute.codec.form.FilePart;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Problem;
import dev.statute.http.DELETE;
import dev.statute.http.GET;
import dev.statute.http.HeaderParam;
import dev.statute.http.POST;
import dev.statute.http.PUT;
import dev.statute.http.Responds;
import dev.statute.server.PublicLinks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.security.Principal;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The orders of a shop. */
@Api(
    value = "/orders",
    generate = {ROUTES, CLIENT})
@SecurityScheme(name = "customers", type = SchemeType.BEARER, realm = "shop")
@Secured("customers")
public interface Orders {

  /** Returns an order, unless the caller knows it already. */
  @GET("/{id}")
  @Responds(status = OK, body = Order.class, headers = ETAG)
  @Responds(status = NOT_MODIFIED)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetOrder get(@Max(1000) long id, @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);

  /** Takes an order. */
  @POST
  @Responds(status = CREATED, body = Order.class)
  @Responds(status = CONFLICT, body = Problem.class)
  PlaceOrder place(@Valid NewOrder order, @Context Principal buyer, @Context PublicLinks links);

  /** Cancels an order. */
  @DELETE("/{id}")
  @Responds(status = NO_CONTENT)
  CancelOrder cancel(long id);

  /** Says, in a while, what becomes of an order. */
  @GET("/{id}/forecast")
  @Responds(status = OK, body = Order.class)
  @Responds(status = CONFLICT, body = Problem.class)
  CompletionStage<Foresee> forecast(long id);

  /** Adds a note. */
  @POST("/{id}/notes")
  @Responds(status = NO_CONTENT)
  AddNote note(long id, @FormParam String text);

  /** Replaces the note. */
  @PUT("/{id}/notes")
  @Responds(status = NO_CONTENT)
  ReplaceNote replaceNote(long id, @FormParam String text);

  /** Attaches a document. */
  @POST("/{id}/documents")
  @Responds(status = OK, body = Document.class)
  Attach attach(long id, @Part String title, @Part FilePart file);
}
