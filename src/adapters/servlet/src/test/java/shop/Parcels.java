package shop;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Context;
import dev.statute.codec.Content;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.POST;
import dev.statute.http.PUT;
import dev.statute.http.Responds;
import dev.statute.server.PublicLinks;
import java.util.concurrent.CompletionStage;

/** Parcels that are sent. */
@Api(
    value = "/parcels",
    generate = {ROUTES, CLIENT})
public interface Parcels {

  /** A parcel. */
  record Parcel(String to, int grams) {}

  /** Takes a parcel. */
  @POST
  @Responds(status = CREATED, body = Parcel.class)
  SendParcel send(Parcel parcel, @Context PublicLinks links);

  /** Finds a parcel, which takes its time. */
  @GET("/{id}")
  @Responds(status = OK, body = Parcel.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  CompletionStage<FindParcel> find(String id);

  /** Counts the octets of a label. */
  @PUT("/{id}/label")
  @Responds(status = OK, body = Long.class)
  LabelParcel label(String id, Content label);
}
