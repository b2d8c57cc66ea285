package dev.statute.conformance.wire;

import dev.statute.conformance.door.MessageFault;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.MessagePart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The requests and responses on one connection, put together as they belong (RFC 9112, 9.3).
 * Thread-safe.
 *
 * <p>An exchange is held back until what comes next is known to be another message, so that octets
 * that follow a response without content are seen. {@link #settle} lets go of it.
 */
final class Conversation {

  private static final int MOST_PENDING = 1000;
  private static final int MOST_EXCESS = 64 * 1024;
  private static final byte[] BEGINNING = "HTTP/".getBytes(StandardCharsets.US_ASCII);

  private final WireExchanges exchanges;
  private final Deque<PendingRequest> pending = new ArrayDeque<>();
  private final List<MessageFault> interimFaults = new ArrayList<>();
  private final MessageStream requests = new MessageStream(new Requests());
  private final MessageStream responses = new MessageStream(new Responses());
  private @Nullable HeldExchange held;
  private boolean isBlind;
  private boolean isSpoiled;
  private int status;

  Conversation(WireExchanges exchanges) {
    this.exchanges = exchanges;
  }

  /** Takes octets of the client, before they are passed on. */
  synchronized void asked(byte[] octets, int length) {
    look(() -> requests.feed(octets, 0, length));
  }

  /** Takes octets of the server, before they are passed on. */
  synchronized void answered(byte[] octets, int length) {
    look(() -> responses.feed(octets, 0, length));
  }

  /** The client sends nothing more. */
  synchronized void askedAll() {
    look(() -> requests.end(false));
  }

  /**
   * The server sends nothing more.
   *
   * @param isWanted whether it has closed the connection by itself
   */
  synchronized void answeredAll(boolean isWanted) {
    look(() -> responses.end(isWanted));
    settle();
  }

  /** A defect of the reader costs nobody an octet, and does not pass unseen. */
  private void look(Runnable reading) {
    if (isBlind) {
      return;
    }
    try {
      reading.run();
    } catch (RuntimeException e) {
      isBlind = true;
      exchanges.fault("octets that the proxy cannot read: " + e);
    }
  }

  /** Passes on the exchange that is held back. */
  synchronized void settle() {
    HeldExchange settled = held;
    held = null;
    if (settled != null) {
      exchanges.pass(settled);
    }
  }

  private void spoil(String words) {
    if (!isSpoiled) {
      isSpoiled = true;
      exchanges.fault(words);
    }
  }

  private final class Requests implements MessageReceiver {

    @Override
    public boolean mayBegin(byte[] octets, int length) {
      return true;
    }

    @Override
    public BodyFraming head(WireHead head) {
      pending.add(new PendingRequest(head, Instant.now()));
      isBlind |= pending.size() > MOST_PENDING;
      return FramingRules.ofRequest(head);
    }

    @Override
    public void message(WireMessage message) {
      PendingRequest request = pending.peekLast();
      if (request != null && request.head() == message.head()) {
        request.end(message);
      }
    }

    @Override
    public void excess(byte[] octets, int offset, int length) {
      // The start of a request that never came.
    }
  }

  private final class Responses implements MessageReceiver {

    @Override
    public boolean mayBegin(byte[] octets, int length) {
      for (int i = 0; i < length; i++) {
        if (octets[i] != BEGINNING[i]) {
          return false;
        }
      }
      return true;
    }

    @Override
    public BodyFraming head(WireHead head) {
      settle();
      status = StatusLine.status(head);
      PendingRequest request = pending.peek();
      BodyFraming framing =
          FramingRules.ofResponse(head, status, request == null ? "" : request.method());
      // What follows is not HTTP/1.1, in either direction.
      isBlind |= framing instanceof BodyFraming.Tunnel;
      return framing;
    }

    @Override
    public void message(WireMessage message) {
      boolean isInterim = StatusLine.isInterim(status);
      PendingRequest request = isInterim ? pending.peek() : pending.poll();
      if (request == null) {
        if (!StatusLine.mayBeUnasked(status) && !requests.isBlind()) {
          spoil("a response with " + status + " that answers no request (RFC 9112, 6.3)");
        }
        return;
      }
      List<MessageFault> faults = faults(message, isInterim);
      CapturedResponse response = StatusLine.response(message, status, message.content());
      if (isInterim) {
        request.interims().add(response);
        interimFaults.addAll(faults);
      } else {
        faults.addAll(0, interimFaults);
        interimFaults.clear();
        held = new HeldExchange(request, response, faults, new BoundedOctets(MOST_EXCESS));
      }
    }

    private static List<MessageFault> faults(WireMessage message, boolean isInterim) {
      MessagePart part = isInterim ? MessagePart.INTERIM : MessagePart.RESPONSE;
      List<MessageFault> faults = new ArrayList<>();
      StatusLine.faults(message.head()).forEach(words -> faults.add(new MessageFault(part, words)));
      message.faults().forEach(words -> faults.add(new MessageFault(part, words)));
      return faults;
    }

    @Override
    public void excess(byte[] octets, int offset, int length) {
      HeldExchange before = held;
      if (length > 0 && before != null) {
        before.excess().add(octets, offset, length);
      } else if (length > 0) {
        spoil("octets that neither belong to a response nor begin one (RFC 9112, 4)");
      }
    }
  }
}
