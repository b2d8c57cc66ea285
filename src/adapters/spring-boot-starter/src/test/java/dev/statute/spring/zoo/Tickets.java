package dev.statute.spring.zoo;

import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Output;
import dev.statute.http.GET;
import dev.statute.http.Responds;

/** An API whose bean is made once it is needed. */
@Api(value = "/tickets", generate = Output.ROUTES)
interface Tickets {

  @GET
  @Responds(status = OK, body = Integer.class)
  SellTicket sell();
}
