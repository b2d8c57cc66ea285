package dev.statute.conformance.wire;

import dev.statute.conformance.door.MessageFault;
import dev.statute.rule.message.CapturedResponse;
import java.util.List;

/**
 * An exchange whose last message has ended.
 *
 * @param request the request
 * @param response the response
 * @param faults what is wrong with the format of the responses
 * @param excess the octets that follow the response and begin no other
 */
record HeldExchange(
    PendingRequest request,
    CapturedResponse response,
    List<MessageFault> faults,
    BoundedOctets excess) {}
