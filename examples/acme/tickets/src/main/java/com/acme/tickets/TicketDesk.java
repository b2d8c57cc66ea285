package com.acme.tickets;

import dev.statute.field.Problem;
import dev.statute.field.RetryAfter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Tickets, kept in memory. */
public final class TicketDesk implements Tickets {

  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final Map<Long, Ticket> tickets = new ConcurrentHashMap<>();
  private final AtomicInteger left;

  /**
   * Opens a desk with one ticket.
   *
   * @param requests how many requests are answered before the gateway throttles
   */
  public TicketDesk(int requests) {
    this.left = new AtomicInteger(requests);
    tickets.put(1L, new Ticket(1, "tea is cold"));
  }

  @Override
  public GetTicket get(long id, String requestId) {
    if (left.getAndDecrement() <= 0) {
      return throttled(requestId);
    }
    Ticket ticket = tickets.get(id);
    return ticket == null
        ? new GetTicket.NotFound(requestId, problem("no-such-ticket", "There is no ticket " + id))
        : new GetTicket.Ok(requestId, ticket);
  }

  @Override
  public CloseTicket close(long id, String requestId) {
    if (left.getAndDecrement() <= 0) {
      return throttled(requestId);
    }
    tickets.remove(id);
    return new CloseTicket.NoContent(requestId);
  }

  @Override
  public OpenTicket open(Ticket ticket, String requestId) {
    if (left.getAndDecrement() <= 0) {
      return throttled(requestId);
    }
    tickets.put(ticket.id(), ticket);
    return new OpenTicket.Created(requestId, ticket, TicketsPaths.get(ticket.id()));
  }

  private static TicketsReply.GatewayThrottled throttled(String requestId) {
    return new TicketsReply.GatewayThrottled(
        requestId, RetryAfter.in(PAUSE), problem("throttled", "Too many requests"));
  }

  private static Problem problem(String type, String title) {
    return Problem.ofType("/problems/" + type).title(title).build();
  }
}
