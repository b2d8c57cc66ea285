package dev.statute.change;

import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import java.util.Optional;

/**
 * The status of a response of a published contract, as the law knows it.
 *
 * @param response the response
 * @param law the law
 */
public record AnsweredStatus(PublishedResponse response, Law law) {

  /** Returns the status; nothing for one that the law does not know, and for several. */
  public Optional<Status> known() {
    return response.code().isPresent() ? law.status(response.code().getAsInt()) : Optional.empty();
  }

  /** Returns the class of the status; nothing where there is none, or where it may be any. */
  public Optional<StatusClass> statusClass() {
    return response.digit().isEmpty()
        ? Optional.empty()
        : law.classes().stream()
            .filter(known -> known.digit() == response.digit().getAsInt())
            .findFirst();
  }

  /** Tells whether it says that a request was not fulfilled, or may say that. */
  public boolean isError() {
    return statusClass().map(StatusClass::error).orElse(true);
  }

  /** Tells whether it is of the class that clients also take codes for that are none. */
  public boolean isServers() {
    return statusClass().filter(own -> own.name().equals(law.codes().otherwise())).isPresent();
  }

  /** Tells whether it stands for several codes. */
  public boolean isOpen() {
    return response.code().isEmpty();
  }

  /** Tells whether it stands for several codes, of which another status is one or some. */
  public boolean covers(AnsweredStatus other) {
    return isOpen()
        && (response.digit().isEmpty() || response.digit().equals(other.response().digit()));
  }

  /** Returns it as messages name it. */
  public String title() {
    if (isOpen()) {
      return response.digit().isEmpty() ? "any other status" : response.status();
    }
    return known().map(Status::title).orElse(response.status());
  }
}
