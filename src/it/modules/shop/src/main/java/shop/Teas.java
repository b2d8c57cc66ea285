package shop;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.http.GET;
import dev.statute.http.Responds;

@Api(
    value = "/teas",
    generate = {ROUTES, CLIENT})
interface Teas {

  @GET("/{name}")
  @Responds(status = OK, body = Tea.class)
  GetTea get(String name);
}
