package shop;

import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.Api;
import dev.statute.Context;
import dev.statute.CookieParam;
import dev.statute.FormParam;
import dev.statute.Output;
import dev.statute.Part;
import dev.statute.QueryParam;
import dev.statute.codec.Content;
import dev.statute.codec.form.FilePart;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Problem;
import dev.statute.http.*;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** An API with an operation of each kind. */
@Api(
    value = "/shop",
    generate = {Output.RESOURCE, Output.CLIENT})
@Audited("shop")
public interface Shop {

  @GET("/items/{id}")
  @Responds(status = OK, body = Item.class, headers = ETAG)
  @Responds(status = NOT_MODIFIED)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetItem get(long id, @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);

  @GET("/items")
  @Responds(status = OK, body = Item[].class)
  ListItems list(
      @QueryParam("tag") List<String> tags, @QueryParam @Nullable @Max(50) Integer limit);

  @POST("/items")
  @Responds(status = CREATED, body = Item.class, headers = LOCATION)
  @Responds(status = CONFLICT, body = Problem.class)
  PlaceItem place(@Valid Item item);

  @PUT("/items/{id}/name")
  @Responds(status = OK, body = String.class)
  NameItem name(long id, @Nullable String name);

  @DELETE("/items/{id}")
  @Responds(status = NO_CONTENT)
  @RolesAllowed({"admin", "clerk"})
  @Audited(
      value = "a \"quoted\" \\ text",
      types = {String.class, int[].class, Map.Entry.class},
      targets = ElementType.METHOD,
      notes = {@Audited.Note("one"), @Audited.Note("two")},
      note = @Audited.Note("three"),
      sign = '\'',
      ratio = Double.NaN,
      part = Float.NEGATIVE_INFINITY,
      count = Long.MAX_VALUE,
      octet = -1,
      number = 7,
      isOn = true,
      numbers = {1, 2})
  @Audited.Note("first")
  @Audited.Note("second")
  DeleteItem delete(long id, @Context Principal who);

  @POST("/search")
  @Responds(status = OK, body = String.class)
  SearchItems search(@FormParam String text, @FormParam List<Integer> sizes);

  @POST("/pictures")
  @Responds(status = OK, body = String.class)
  AddPicture picture(@Part String title, @Part FilePart picture, @Part Item item);

  @GET("/files/{path+}")
  @Responds(status = OK, body = Content.class)
  GetFile file(String path);

  @PUT("/files/{path+}")
  @Responds(status = OK, body = String.class)
  PutFile put(String path, Content content);

  @GET("/later/{what}")
  @Responds(status = OK, body = Item.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  CompletionStage<GetLater> later(
      @Size(max = 5) String what, @CookieParam("session") @Nullable String session);

  @QUERY("/items")
  @Responds(status = OK, body = String.class)
  QueryItems query(String question);

  @GET("/failing/{how}")
  @Responds(status = OK, body = String.class)
  @SuppressWarnings("statute:thrown-exception-doubt")
  Fail fail(String how) throws java.io.IOException;
}
