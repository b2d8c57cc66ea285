package dev.statute.contract;

import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import java.util.Optional;

/** A reference from a response to its status. */
public sealed interface StatusRef {

  /** Returns what a message calls it: {@code 404 Not Found}, {@code 299}, {@code 4XX}. */
  String title();

  /** Returns the name of a response that has no other: {@code NotFound}. */
  String name();

  /** Tells whether it is the name of one status code. */
  default boolean names(int code) {
    return (this instanceof Known known && known.status().code() == code)
        || (this instanceof Unregistered unregistered && unregistered.code() == code);
  }

  /** Tells whether a response whose status is named so may have a status code. */
  boolean covers(int code);

  /** Tells whether a response whose status is named so may have a code of a class. */
  boolean mayBe(StatusClass statusClass);

  /** Tells whether it covers every status code that another name covers. */
  default boolean includes(StatusRef other) {
    return equals(other);
  }

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

    @Override
    public boolean covers(int code) {
      return status.code() == code;
    }

    @Override
    public boolean mayBe(StatusClass statusClass) {
      return status.statusClass().equals(statusClass.name());
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

    @Override
    public boolean covers(int other) {
      return code == other;
    }

    @Override
    public boolean mayBe(StatusClass statusClass) {
      return digitOf(code) == statusClass.digit();
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

    @Override
    public boolean covers(int code) {
      return digitOf(code) == firstDigit;
    }

    @Override
    public boolean mayBe(StatusClass statusClass) {
      return firstDigit == statusClass.digit();
    }

    @Override
    public boolean includes(StatusRef other) {
      if (other instanceof Known known) {
        return covers(known.status().code());
      }
      return other instanceof Unregistered unregistered
          ? covers(unregistered.code())
          : equals(other);
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

    @Override
    public boolean covers(int code) {
      return true;
    }

    @Override
    public boolean mayBe(StatusClass statusClass) {
      return true;
    }

    @Override
    public boolean includes(StatusRef other) {
      return true;
    }
  }

  private static int digitOf(int code) {
    return code / 100;
  }
}
