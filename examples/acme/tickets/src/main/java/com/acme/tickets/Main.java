package com.acme.tickets;

/** Calls the API and prints what each call answered. */
public final class Main {

  private Main() {}

  /**
   * Reads a ticket, closes it, and asks once too often.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Tickets tickets = new TicketDesk(3);
    print("GET /tickets/1", get(tickets.get(1, "r-1")));
    print("DELETE /tickets/1", close(tickets.close(1, "r-2")));
    print("GET /tickets/1", get(tickets.get(1, "r-3")));
    print("GET /tickets/1", get(tickets.get(1, "r-4")));
  }

  private static String get(GetTicket reply) {
    return GetTicket.match(
        reply,
        ok -> ok.body() + " (" + ok.xRequestId() + ")",
        notFound -> notFound.body().title() + " (" + notFound.xRequestId() + ")",
        Main::throttled);
  }

  private static String close(CloseTicket reply) {
    return CloseTicket.match(
        reply, noContent -> "closed (" + noContent.xRequestId() + ")", Main::throttled);
  }

  private static String throttled(TicketsReply.GatewayThrottled reply) {
    return reply.code()
        + ", come back in "
        + reply.retryAfter()
        + " s ("
        + reply.xRequestId()
        + ")";
  }

  private static void print(String request, String answer) {
    System.out.println(request + " -> " + answer);
  }
}
