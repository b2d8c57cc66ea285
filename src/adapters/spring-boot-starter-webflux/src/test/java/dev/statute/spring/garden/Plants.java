package dev.statute.spring.garden;

import static dev.statute.http.Header.LOCATION;
import static dev.statute.http.Status.CONFLICT;
import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.NO_CONTENT;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Context;
import dev.statute.Output;
import dev.statute.QueryParam;
import dev.statute.SchemeType;
import dev.statute.Secured;
import dev.statute.SecurityScheme;
import dev.statute.codec.Content;
import dev.statute.field.Problem;
import dev.statute.http.DELETE;
import dev.statute.http.GET;
import dev.statute.http.POST;
import dev.statute.http.PUT;
import dev.statute.http.Responds;
import dev.statute.server.PublicLinks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The plants of a garden. */
@Api(
    value = "/plants",
    generate = {Output.ROUTES, Output.CLIENT})
@SecurityScheme(name = "staff", type = SchemeType.BASIC, realm = "plants")
interface Plants {

  @GET
  @Responds(status = OK, body = Plant[].class)
  FindPlants find(@Max(10) @QueryParam long most);

  @GET("/{id}")
  @Responds(status = OK, body = Plant.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  @Responds(status = CONFLICT, body = Problem.class)
  GetPlant get(long id);

  @POST
  @Responds(status = CREATED, body = Plant.class, headers = LOCATION)
  AddPlant add(@Valid NewPlant plant, @Context PublicLinks links);

  @DELETE("/{id}")
  @Secured("staff")
  @Responds(status = NO_CONTENT)
  RemovePlant remove(long id, @Context @Nullable Principal by);

  @GET("/{id}/blossom")
  @Responds(status = OK, body = String.class)
  CompletionStage<GetBlossom> blossom(long id);

  @POST("/seeds")
  @Responds(status = OK, body = String.class)
  CompletionStage<SowSeeds> sow(NewPlant plant);

  @POST("/weighings")
  @Responds(status = OK, body = Long.class)
  CompletionStage<WeighCompost> weigh(Content compost);

  @PUT("/{id}/picture")
  @Responds(status = OK, body = Long.class)
  HangPicture hang(long id, Content picture);

  @GET("/{id}/picture")
  @Responds(status = OK, body = Content.class)
  GetPicture picture(long id, @QueryParam long size, @QueryParam long lacking);

  @POST("/labels")
  @Responds(status = OK, body = String[].class)
  PrintLabels print(Map<String, String> labels);

  @GET("/threads")
  @Responds(status = OK, body = String.class)
  NameThread thread();

  @GET("/beds/{path+}")
  @Responds(status = OK, body = String[].class)
  GetBed bed(List<String> path);
}
