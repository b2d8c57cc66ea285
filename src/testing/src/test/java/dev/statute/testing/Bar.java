package dev.statute.testing;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.Api;
import dev.statute.Context;
import dev.statute.codec.Content;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.HEAD;
import dev.statute.http.HeaderParam;
import dev.statute.http.POST;
import dev.statute.http.PUT;
import dev.statute.http.Responds;
import dev.statute.server.Call;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Serves drinks, in most of the ways that an operation can have. */
@Api(
    value = "/drinks",
    generate = {ROUTES, CLIENT})
interface Bar {

  @GET("/{name}")
  @Responds(status = OK, body = Drink.class, headers = ETAG)
  @Responds(status = NOT_MODIFIED)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetDrink get(String name, @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);

  @HEAD("/{name}/label")
  @Responds(status = OK, headers = ETAG)
  @Responds(status = NOT_FOUND)
  HeadLabel label(String name);

  @POST
  @Responds(status = CREATED, body = Drink.class)
  @Responds(
      status = CONFLICT,
      name = "SoldOut",
      body = Problem.class,
      problem = "/problems/sold-out")
  @Responds(status = CONFLICT, name = "Closed", body = Problem.class, problem = "/problems/closed")
  @Responds(status = CONFLICT, body = Problem.class)
  @Responds(status = BAD_REQUEST, body = Problem.class)
  AddDrink add(Drink drink);

  @GET("/{name}/age")
  @Responds(status = OK, body = Drink.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  CompletionStage<GetAged> aged(String name);

  @GET("/{name}/photo")
  @Responds(status = OK, body = Content.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetPhoto photo(String name);

  @PUT("/{name}/photo")
  @Responds(status = OK, body = Content.class)
  @Responds(status = BAD_REQUEST, body = Problem.class)
  PutPhoto putPhoto(String name, Content photo);

  @GET
  @Responds(status = OK, body = Drink[].class)
  @Responds(status = BAD_REQUEST, body = Problem.class)
  ListDrinks list(@Context Call call);
}
