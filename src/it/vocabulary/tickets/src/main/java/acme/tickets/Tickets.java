package acme.tickets;

import static acme.http.Status.GATEWAY_THROTTLED;
import static acme.http.Status.OK;

import acme.http.GET;
import acme.http.Responds;
import dev.statute.Api;
import dev.statute.field.Problem;

/** The tickets of a help desk. */
@Api("/tickets")
public interface Tickets {

  /** Returns a ticket. */
  @GET("/{id}")
  @Responds(status = OK, body = String.class)
  @Responds(status = GATEWAY_THROTTLED, body = Problem.class)
  GetTicket get(long id);
}
