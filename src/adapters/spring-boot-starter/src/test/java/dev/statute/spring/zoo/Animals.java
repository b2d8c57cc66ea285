package dev.statute.spring.zoo;

import static dev.statute.http.Status.CONFLICT;
import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Context;
import dev.statute.FormParam;
import dev.statute.Output;
import dev.statute.QueryParam;
import dev.statute.codec.Content;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.POST;
import dev.statute.http.PUT;
import dev.statute.http.QUERY;
import dev.statute.http.Responds;
import dev.statute.server.PublicLinks;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The animals of a zoo. */
@Api(
    value = "/animals",
    generate = {Output.ROUTES, Output.CLIENT},
    maxContentLength = 1000)
interface Animals extends Counted {

  @GET("/{id}")
  @Responds(status = OK, body = Animal.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetAnimal get(long id);

  @POST
  @Responds(status = CREATED, body = Animal.class)
  @Responds(status = CONFLICT, body = Problem.class)
  AddAnimal add(NewAnimal animal, @Context PublicLinks links);

  @PUT("/{id}/name")
  @Responds(status = OK, body = String.class)
  NameAnimal name(long id, @FormParam String name, @FormParam @Nullable String title);

  @GET("/{id}/dream")
  @Responds(status = OK, body = String.class)
  CompletionStage<GetDream> dream(long id, @QueryParam String how);

  @GET("/{id}/film")
  @Responds(status = OK, body = Content.class)
  GetFilm film(long id, @QueryParam int lacking);

  @GET("/pictures/{path+}")
  @Responds(status = OK, body = String[].class)
  GetPicture picture(List<String> path);

  @GET("/trails/{path+}/map")
  @Responds(status = OK, body = String.class)
  GetMap map(String path);

  @GET("/plan-{floor}.{kind}")
  @Responds(status = OK, body = String.class)
  GetPlan plan(int floor, String kind);

  @QUERY
  @Responds(status = OK, body = Animal[].class)
  FindAnimals find(NewAnimal like);
}
