package dev.statute.contract;

import dev.statute.law.Status;
import java.util.Optional;

/** How a response names its status. */
public sealed interface StatusRef {

  /** Returns what a message calls it: {@code 404 Not Found}, {@code 299}, {@code 4XX}. */
  String title();

  /** Returns the name of a response that has no other: {@code NotFound}. */
  String name();

  /** Returns the status that the law knows, if it does. */
  default Optional<Status> known() {
    return this instanceof Known known ? Optional.of(known.status()) : Optional.empty();
  }

  /**
   * A status that the law knows.
   *
   * @param status the status
   */
  record Known(Status status) implements StatusRef {

    @Override
    public String title() {
      return status.title();
    }

    @Override
    public String name() {
      return status.name();
    }
  }

  /**
   * A status code that the law does not know.
   *
   * @param code the code
   */
  record Unregistered(int code) implements StatusRef {

    @Override
    public String title() {
      return Integer.toString(code);
    }

    @Override
    public String name() {
      return "Status" + code;
    }
  }

  /**
   * All status codes of a class that no other response names.
   *
   * @param firstDigit the first digit of the codes
   */
  record Range(int firstDigit) implements StatusRef {

    @Override
    public String title() {
      return firstDigit + "XX";
    }

    @Override
    public String name() {
      return "Status" + title();
    }
  }

  /** All status codes that no other response names. */
  record Default() implements StatusRef {

    @Override
    public String title() {
      return "default";
    }

    @Override
    public String name() {
      return "Default";
    }
  }
}
