package dev.statute.rule.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A request and the responses to it.
 *
 * @param place where the capture has it
 * @param started when the request was sent
 * @param request the request
 * @param interims the interim responses (RFC 9110, 15.2)
 * @param response the final response
 * @param gaps what the capture may leave out
 */
public record CapturedExchange(
    CapturePlace place,
    Optional<Instant> started,
    CapturedRequest request,
    List<CapturedResponse> interims,
    CapturedResponse response,
    Set<CaptureGap> gaps) {

  /** Copies the list and the set. */
  public CapturedExchange {
    interims = List.copyOf(interims);
    gaps = Set.copyOf(gaps);
  }
}
