package dev.statute.pages.model;

import java.util.List;
import java.util.Optional;

/**
 * What a page says of a response of an operation.
 *
 * @param anchor its anchor, of which the page has no other
 * @param title its status, such as {@code 404 Not Found}
 * @param status the code, {@code 4XX} for a class of codes, or {@code default}
 * @param digit the first digit of its codes, 1 to 5; 0 for {@code default}
 * @param uri the page about the status; empty for one that the law does not know
 * @param name its name in the contract, which tells it from others with the same status
 * @param summary what it means here, as Javadoc; what its definition says where the source is
 *     silent
 * @param origin who declares it, as a short phrase
 * @param request a whole request that it may answer, with what it presupposes of requests
 * @param message a whole such message
 * @param others the same message with content of its other media types
 * @param caching whether a cache may keep it
 * @param repetition whether a client may send the request again
 * @param redirect for a redirection, whether the next request keeps the method
 * @param demands what it must, should and must not carry
 * @param problemType the type of its problem document (RFC 9457); empty for none
 */
public record ResponseSection(
    String anchor,
    String title,
    String status,
    int digit,
    String uri,
    String name,
    String summary,
    String origin,
    SampleMessage request,
    SampleMessage message,
    List<SampleMessage> others,
    Fact caching,
    Fact repetition,
    Optional<Fact> redirect,
    List<Demand> demands,
    String problemType) {

  /** Copies the lists. */
  public ResponseSection {
    others = List.copyOf(others);
    demands = List.copyOf(demands);
  }
}
