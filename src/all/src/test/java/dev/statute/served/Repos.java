package dev.statute.served;

import static dev.statute.http.Status.OK;
import static dev.statute.http.Status.UNAUTHORIZED;

import dev.statute.Api;
import dev.statute.Output;
import dev.statute.RespondsOtherwise;
import dev.statute.Role;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.Header;
import dev.statute.http.Responds;

/** The repositories of a server that is not ours. */
@Api(value = "/repos", role = Role.CLIENT, generate = Output.CLIENT)
@RespondsOtherwise(value = "4XX", body = Problem.class)
interface Repos {

  @GET("/{id}")
  @Responds(status = OK, body = Item.class, headers = Header.ETAG)
  @Responds(status = UNAUTHORIZED)
  @RespondsOtherwise(body = Problem.class)
  GetRepo get(int id);
}
