package dev.statute.conformance.wire;

import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedFields;
import java.util.ArrayList;
import java.util.List;

/** Reads the messages of one direction of a connection, as their octets come (RFC 9112). */
final class MessageStream {

  private enum State {
    START,
    HEAD,
    BODY,
    CHUNK_SIZE,
    CHUNK,
    CHUNK_END,
    TRAILERS,
    EXCESS,
    TUNNEL
  }

  private static final CapturedFields NO_FIELDS = new CapturedFields(List.of());
  private static final int MOST_HEAD = 256 * 1024;
  private static final int MOST_CONTENT = 1 << 20;
  private static final int MOST_SIZE_LINE = 4096;
  private static final int MOST_SIZE_DIGITS = 15;
  private static final int PREFIX = 5;
  private static final int HEXADECIMAL = 16;

  private final MessageReceiver receiver;
  private State state = State.START;
  private HeadReader section = new HeadReader(false, MOST_HEAD);
  private WireHead head = WireHead.of("", List.of(), List.of());
  private BodyFraming framing = BodyFraming.NONE;
  private BoundedOctets content = new BoundedOctets(MOST_CONTENT);
  private List<String> faults = new ArrayList<>();
  private final StringBuilder sizeLine = new StringBuilder();
  private final byte[] prefix = new byte[PREFIX];
  private int prefixLength;
  private long left;

  MessageStream(MessageReceiver receiver) {
    this.receiver = receiver;
  }

  /** Tells whether what comes is not read any more, so that messages may pass unseen. */
  boolean isBlind() {
    return state == State.TUNNEL;
  }

  /** Takes octets. */
  void feed(byte[] octets, int offset, int length) {
    int at = offset;
    int end = offset + length;
    while (at < end) {
      at += step(octets, at, end - at);
    }
  }

  /** Reads at least one octet, and returns how many. */
  private int step(byte[] octets, int at, int length) {
    switch (state) {
      case START -> {
        start(octets[at]);
        return 1;
      }
      case HEAD -> {
        headOctet(octets[at]);
        return 1;
      }
      case BODY -> {
        return body(octets, at, length);
      }
      case CHUNK_SIZE -> {
        sizeOctet(octets[at]);
        return 1;
      }
      case CHUNK -> {
        int taken = (int) Math.min(left, length);
        content.add(octets, at, taken);
        left -= taken;
        state = left == 0 ? State.CHUNK_END : State.CHUNK;
        return taken;
      }
      case CHUNK_END -> {
        chunkEnd(octets[at]);
        return 1;
      }
      case TRAILERS -> {
        trailerOctet(octets[at]);
        return 1;
      }
      case EXCESS -> {
        receiver.excess(octets, at, length);
        return length;
      }
      case TUNNEL -> {
        return length;
      }
    }
    throw new IllegalStateException("unknown state: " + state);
  }

  private void start(byte octet) {
    prefix[prefixLength++] = octet;
    if (!receiver.mayBegin(prefix, prefixLength)) {
      receiver.excess(prefix, 0, prefixLength);
      state = State.EXCESS;
    } else if (prefixLength == PREFIX) {
      section = new HeadReader(false, MOST_HEAD);
      state = State.HEAD;
      for (int i = 0; i < PREFIX && state == State.HEAD; i++) {
        headOctet(prefix[i]);
      }
    }
  }

  private void headOctet(byte octet) {
    if (section.isEnd(octet)) {
      begin(section.head());
    } else if (section.isTooLong()) {
      state = State.TUNNEL;
    }
  }

  private void begin(WireHead read) {
    head = read;
    faults = new ArrayList<>(read.faults());
    content = new BoundedOctets(MOST_CONTENT);
    framing = receiver.head(read);
    if (framing instanceof BodyFraming.Tunnel) {
      finish(NO_FIELDS, new CapturedContent.Unknown());
      state = State.TUNNEL;
    } else if (framing instanceof BodyFraming.Chunked) {
      sizeLine.setLength(0);
      state = State.CHUNK_SIZE;
    } else if (framing instanceof BodyFraming.Length known && known.octets() == 0) {
      finish(NO_FIELDS, content.content());
    } else {
      left = framing instanceof BodyFraming.Length known ? known.octets() : Long.MAX_VALUE;
      state = State.BODY;
    }
  }

  private int body(byte[] octets, int at, int length) {
    int taken = (int) Math.min(left, length);
    content.add(octets, at, taken);
    if (framing instanceof BodyFraming.Length) {
      left -= taken;
      if (left == 0) {
        finish(NO_FIELDS, content.content());
      }
    }
    return taken;
  }

  private void sizeOctet(byte octet) {
    if (octet != '\n') {
      sizeLine.append((char) (octet & 0xFF));
      if (sizeLine.length() > MOST_SIZE_LINE) {
        broken("has a chunk with too long a line");
      }
      return;
    }
    String line = sizeLine.toString();
    sizeLine.setLength(0);
    if (!line.endsWith("\r")) {
      fault("has lines that end with LF alone (RFC 9112, 2.1 and 2.2)");
    }
    String size = line.split(";", 2)[0].strip();
    boolean isHexadecimal =
        !size.isEmpty()
            && size.length() <= MOST_SIZE_DIGITS
            && size.chars().allMatch(c -> c < 0x80 && Character.digit(c, HEXADECIMAL) >= 0);
    if (!isHexadecimal) {
      broken("has a chunk without its size (RFC 9112, 7.1)");
      return;
    }
    left = Long.parseLong(size, HEXADECIMAL);
    if (left > 0) {
      state = State.CHUNK;
    } else {
      section = new HeadReader(true, MOST_HEAD);
      state = State.TRAILERS;
    }
  }

  private void chunkEnd(byte octet) {
    if (octet == '\n') {
      state = State.CHUNK_SIZE;
    } else if (octet != '\r') {
      broken("has a chunk with more octets than its size says (RFC 9112, 7.1)");
    }
  }

  private void trailerOctet(byte octet) {
    if (section.isEnd(octet)) {
      WireHead trailers = section.head();
      trailers.faults().forEach(this::fault);
      boolean isWhole = framing instanceof BodyFraming.Chunked chunked && chunked.isOnly();
      finish(trailers.fields(), isWhole ? content.content() : new CapturedContent.Unknown());
    } else if (section.isTooLong()) {
      broken("has too long a trailer section");
    }
  }

  private void fault(String words) {
    if (!faults.contains(words)) {
      faults.add(words);
    }
  }

  /** What follows cannot be told apart any more. */
  private void broken(String words) {
    fault(words);
    finish(NO_FIELDS, new CapturedContent.Unknown());
    state = State.TUNNEL;
  }

  private void finish(CapturedFields trailers, CapturedContent whole) {
    state = State.START;
    prefixLength = 0;
    receiver.message(new WireMessage(head, whole, trailers, faults));
  }

  /**
   * Ends the connection.
   *
   * @param isWanted whether the sender closed it, so that a message without its end is its fault
   */
  void end(boolean isWanted) {
    State last = state;
    state = State.TUNNEL;
    switch (last) {
      case START -> receiver.excess(prefix, 0, prefixLength);
      case BODY -> {
        boolean isKnown = isWanted || framing instanceof BodyFraming.UntilClose;
        receiver.message(
            new WireMessage(
                head,
                isKnown ? content.content() : new CapturedContent.Unknown(),
                NO_FIELDS,
                faults));
      }
      case CHUNK_SIZE, CHUNK, CHUNK_END, TRAILERS -> {
        if (isWanted) {
          fault("ends before its last chunk (RFC 9112, 8)");
        }
        receiver.message(new WireMessage(head, new CapturedContent.Unknown(), NO_FIELDS, faults));
      }
      case HEAD -> {
        head = section.head();
        faults = new ArrayList<>(head.faults());
        if (isWanted) {
          fault("ends before its header section does (RFC 9112, 8)");
        }
        receiver.head(head);
        receiver.message(new WireMessage(head, new CapturedContent.Unknown(), NO_FIELDS, faults));
      }
      case EXCESS, TUNNEL -> {}
    }
  }
}
