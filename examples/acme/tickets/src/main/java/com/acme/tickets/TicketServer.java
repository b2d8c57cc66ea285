package com.acme.tickets;

import com.acme.http.ServerFields;
import dev.statute.codec.Codec;
import dev.statute.server.Request;
import dev.statute.server.jdk.JdkServer;
import dev.statute.server.jdk.JdkServerBuilder;
import java.util.UUID;

/** Serves the API with the server of the JDK. */
final class TicketServer {

  private TicketServer() {}

  static JdkServerBuilder builder(Codec codec, Tickets tickets) {
    return JdkServer.builder(codec, TicketsRoutes.of(tickets, TicketServer::fields));
  }

  /** Repeats the id that the client gave its request; a request without one gets one. */
  private static ServerFields fields(Request request) {
    String id = request.fields().first("X-Request-Id").orElseGet(TicketServer::newId);
    return new ServerFields(id);
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
