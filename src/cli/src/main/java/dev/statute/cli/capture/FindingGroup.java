package dev.statute.cli.capture;

import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.MessageFinding;
import java.util.ArrayList;
import java.util.List;

/** The same finding in one or more exchanges with a host. */
public final class FindingGroup {

  /** How many places are kept. */
  private static final int PLACES = 20;

  private final MessageFinding first;
  private final String host;
  private final String same;
  private final String request;
  private final List<CapturePlace> places = new ArrayList<>();
  private long count;

  /**
   * Begins a group.
   *
   * @param first the first finding
   * @param host the host and the port
   * @param same what is wrong, without what differs from exchange to exchange
   * @param request the method and the target of the first exchange
   */
  FindingGroup(MessageFinding first, String host, String same, String request) {
    this.first = first;
    this.host = host;
    this.same = same;
    this.request = request;
  }

  void add(CapturePlace place) {
    count++;
    if (places.size() < PLACES) {
      places.add(place);
    }
  }

  /** Returns the first finding. */
  public MessageFinding first() {
    return first;
  }

  /** Returns the host and its port. */
  public String host() {
    return host;
  }

  /** Returns what is wrong, without what differs from exchange to exchange. */
  public String same() {
    return same;
  }

  /** Returns the method and the target of the first exchange. */
  public String request() {
    return request;
  }

  /** Returns the places of the first exchanges, at least one. */
  public List<CapturePlace> places() {
    return List.copyOf(places);
  }

  /** Returns how many exchanges have it. */
  public long count() {
    return count;
  }
}
