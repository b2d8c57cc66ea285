package dev.statute.pages.fact.sample;

import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import java.util.Optional;

/**
 * What the fields of a response have to fit.
 *
 * @param operation the operation that answers
 * @param response the response
 * @param code its status code
 * @param isError whether it says that the request failed
 * @param target the target of the request
 * @param content its content; also that which is left out in answer to HEAD
 * @param revision the state of the resource
 */
record Setting(
    PublishedOperation operation,
    PublishedResponse response,
    int code,
    boolean isError,
    String target,
    Optional<SampleContent> content,
    Revision revision) {

  /** Returns the path of the request. */
  String path() {
    int end = target.indexOf('?');
    return end < 0 ? target : target.substring(0, end);
  }
}
