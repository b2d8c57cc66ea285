package dev.statute.kitchen;

import static dev.statute.Output.*;
import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.*;
import dev.statute.codec.Content;
import dev.statute.codec.form.FilePart;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.IfRange;
import dev.statute.field.Problem;
import dev.statute.field.Range;
import dev.statute.http.*;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The photos of dishes: octets, ranges, several media types, forms with and without files. */
@Api(
    value = "/photos",
    maxContentLength = 1 << 20,
    generate = {ROUTES, CLIENT})
public interface Photos {

  /** Returns a photo, or the part of it that a client still lacks. */
  @GET("/{name}")
  @Responds(
      status = OK,
      body = Content.class,
      mediaTypes = {"image/png", "image/svg+xml"},
      headers = {ETAG, ACCEPT_RANGES})
  @Responds(
      status = PARTIAL_CONTENT,
      body = Content.class,
      mediaTypes = {"image/png", "image/svg+xml"})
  @Responds(status = NOT_MODIFIED)
  @Responds(status = NOT_FOUND, body = Problem.class)
  @Responds(status = RANGE_NOT_SATISFIABLE, body = Problem.class)
  GetPhoto get(
      String name,
      @HeaderParam(RANGE) @Nullable Range range,
      @HeaderParam(IF_RANGE) @Nullable IfRange ifRange,
      @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);

  /** Keeps a photo under a name. */
  @PUT("/{name}")
  @Responds(status = CREATED)
  @Responds(status = NO_CONTENT)
  PutPhoto put(String name, @Body(mediaTypes = {"image/png", "image/svg+xml"}) Content photo);

  /** Takes photos from a form with files. */
  @POST
  @Responds(status = CREATED, body = Receipt.class)
  @Responds(status = UNPROCESSABLE_CONTENT, body = Problem.class)
  UploadPhotos upload(
      @Part @Size(min = 1, max = 80) String title,
      @Part Caption caption,
      @Part("photo") FilePart first,
      @Part List<FilePart> more);

  /** Finds photos by a form without files. */
  @POST("/search")
  @Responds(status = OK, body = String[].class)
  FindPhotos find(
      @FormParam String text,
      @FormParam("of") List<UUID> dishes,
      @FormParam @Nullable Integer limit);

  /** Returns what is said of a photo, as the client prefers. */
  @GET("/{name}/caption")
  @Responds(
      status = OK,
      body = Caption.class,
      mediaTypes = {"application/json", "application/vnd.kitchen.caption+json"},
      headers = VARY)
  @Responds(status = NOT_ACCEPTABLE, body = Problem.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetCaption caption(String name, @HeaderParam(ACCEPT) dev.statute.field.@Nullable Accept accept);

  /**
   * What is said of a photo.
   *
   * @param text what it shows
   * @param author who took it
   */
  record Caption(@Size(max = 200) String text, @Nullable String author) {}

  /**
   * What was taken in.
   *
   * @param title what the photos are called together
   * @param files how many files there were
   */
  record Receipt(String title, int files) {}
}
