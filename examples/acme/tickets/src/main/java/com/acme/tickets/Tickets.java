package com.acme.tickets;

import static com.acme.http.Header.X_REQUEST_ID;
import static com.acme.http.Status.CONTENT_TOO_LARGE;
import static com.acme.http.Status.CREATED;
import static com.acme.http.Status.GATEWAY_THROTTLED;
import static com.acme.http.Status.NOT_FOUND;
import static com.acme.http.Status.NO_CONTENT;
import static com.acme.http.Status.OK;
import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;

import com.acme.http.DELETE;
import com.acme.http.GET;
import com.acme.http.HeaderParam;
import com.acme.http.POST;
import com.acme.http.Responds;
import dev.statute.Api;
import dev.statute.field.Problem;

/** The tickets of a help desk. */
@Api(
    value = "/tickets",
    generate = {ROUTES, CLIENT})
@Responds(status = GATEWAY_THROTTLED, body = Problem.class)
public interface Tickets {

  /** Returns a ticket. */
  @GET("/{id}")
  @Responds(status = OK, body = Ticket.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetTicket get(long id, @HeaderParam(X_REQUEST_ID) String requestId);

  /** Closes a ticket. */
  @DELETE("/{id}")
  @Responds(status = NO_CONTENT)
  CloseTicket close(long id, @HeaderParam(X_REQUEST_ID) String requestId);

  /** Opens a ticket. */
  @POST(maxContentLength = 1000)
  @Responds(status = CREATED, body = Ticket.class)
  @Responds(status = CONTENT_TOO_LARGE, body = Problem.class)
  OpenTicket open(Ticket ticket, @HeaderParam(X_REQUEST_ID) String requestId);
}
