package dev.statute.server;

import dev.statute.Reply;
import dev.statute.field.Protocol;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.server.sink.ConnectionHandler;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The switch of one connection to another protocol (RFC 9110, 7.8), if an operation wants it. */
final class Switch {

  private final Request request;
  private volatile @Nullable ConnectionHandler handler;

  Switch(Request request) {
    this.request = request;
  }

  /** Tells whether the client wants it and the server can. */
  boolean prepare(ConnectionHandler next) {
    boolean isPossible = request.canSwitch() && !offered().isEmpty();
    if (isPossible) {
      handler = next;
    }
    return isPossible;
  }

  Optional<ConnectionHandler> handler() {
    return Optional.ofNullable(handler);
  }

  /** Tells whether a reply is the one by which the protocol is switched. */
  boolean isIn(Reply reply) {
    return handler != null && reply.code() == Status.SWITCHING_PROTOCOLS.code() && isOffered(reply);
  }

  /** A server must not switch to what the client has not offered. */
  private boolean isOffered(Reply reply) {
    List<Protocol> chosen = reply.fields().get(Header.UPGRADE, Protocol.LIST).orElseGet(List::of);
    return !chosen.isEmpty() && offered().containsAll(chosen);
  }

  private List<Protocol> offered() {
    return request.fields().readable(Header.UPGRADE, Protocol.LIST).orElseGet(List::of);
  }
}
