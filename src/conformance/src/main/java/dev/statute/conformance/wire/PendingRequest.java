package dev.statute.conformance.wire;

import dev.statute.rule.message.CapturedResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request whose final response has not come yet. */
final class PendingRequest {

  private final WireHead head;
  private final Instant started;
  private final List<CapturedResponse> interims = new ArrayList<>();
  private @Nullable WireMessage whole;

  PendingRequest(WireHead head, Instant started) {
    this.head = head;
    this.started = started;
  }

  WireHead head() {
    return head;
  }

  String method() {
    return head.part(0);
  }

  Instant started() {
    return started;
  }

  List<CapturedResponse> interims() {
    return interims;
  }

  /** Returns the whole request; null as long as it has not ended. */
  @Nullable WireMessage whole() {
    return whole;
  }

  void end(WireMessage message) {
    whole = message;
  }
}
