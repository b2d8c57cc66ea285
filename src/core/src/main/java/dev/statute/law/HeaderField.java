package dev.statute.law;

import dev.statute.text.JavaNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A header field.
 *
 * @param name its name as its definition writes it
 * @param type what kind of value it holds
 * @param list whether it is list-based (RFC 9110, 5.6.1)
 * @param atLeastOne whether its list has at least one element
 * @param inRequests whether requests carry it
 * @param inResponses whether responses carry it
 * @param trailer whether its definition permits it in trailers (RFC 9110, 6.5.1)
 * @param managed whether the server or client implementation sets it, never a handler
 * @param negotiates whether it asks the server to choose a representation (RFC 9110, 12.5)
 * @param freshness whether it makes a response fresh for a time
 * @param use the responses in which it means something, {@code null} for all
 * @param conflict the fields that a message does not have together with it, {@code null} for none
 * @param notInResponses why responses must not carry it, {@code null} where nothing says so
 * @param framing why whoever sends a message sets the field, which is about the connection or the
 *     framing of the message; {@code null} for a field that is not
 * @param precondition what it makes a request conditional on, {@code null} for nothing
 * @param recipient how its recipients read it
 * @param breaking how bad changes of an API are that concern it, as far as its definition tells
 * @param clause where it is defined
 * @param state what has become of it
 * @param summary what it says, {@code null} where the law does not tell
 */
public record HeaderField(
    String name,
    FieldType type,
    boolean list,
    boolean atLeastOne,
    boolean inRequests,
    boolean inResponses,
    boolean trailer,
    boolean managed,
    boolean negotiates,
    Freshness freshness,
    @Nullable FieldUse use,
    @Nullable FieldConflict conflict,
    @Nullable Ground notInResponses,
    @Nullable Ground framing,
    @Nullable Precondition precondition,
    RecipientRules recipient,
    Breaking breaking,
    Clause clause,
    State state,
    @Nullable String summary) {

  /** Returns the name of its constant: {@code WWW_AUTHENTICATE}. */
  public String constantName() {
    return JavaNames.fieldConstant(name);
  }

  /** Returns the name of a record component that holds it: {@code wwwAuthenticate}. */
  public String componentName() {
    return JavaNames.component(name);
  }

  /**
   * What a request field makes a request conditional on (RFC 9110, 13.1).
   *
   * @param validators the response fields from which clients have the values that they send in it
   * @param prevents what it is for
   * @param ground which clause says so
   */
  public record Precondition(List<String> validators, Prevented prevents, Ground ground) {

    /** Copies the names. */
    public Precondition {
      validators = List.copyOf(validators);
    }

    /** What a precondition is for. */
    public enum Prevented implements Word {
      /** That a client overwrites the work of another one that it has not seen. */
      LOST_UPDATES,
      /** That a client gets what it has already. */
      TRANSFERS
    }
  }
}
