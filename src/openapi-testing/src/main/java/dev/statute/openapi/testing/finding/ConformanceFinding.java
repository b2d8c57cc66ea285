package dev.statute.openapi.testing.finding;

import dev.statute.openapi.document.Place;
import dev.statute.openapi.testing.message.ReceivedAnswer;
import dev.statute.openapi.testing.message.SentRequest;
import java.util.Optional;

/**
 * An answer that is not as the document or the law says.
 *
 * @param rule what is wrong
 * @param operation the operation as messages call it: {@code GET /orders/{id}}
 * @param place what the document says
 * @param what what is wrong and why, as sentences
 * @param request the request
 * @param answer the answer; empty if what was received is none
 */
public record ConformanceFinding(
    ConformanceRule rule,
    String operation,
    Place place,
    String what,
    SentRequest request,
    Optional<ReceivedAnswer> answer) {}
