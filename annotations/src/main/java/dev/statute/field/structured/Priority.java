package dev.statute.field.structured;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a response is to be prioritized: the value of {@code Priority} (RFC 9218, 5).
 *
 * <p>What a request does not state has its default. What a response does not state stays as the
 * request has it (RFC 9218, 8), so that a value knows what it states.
 *
 * @param parameters what is stated: {@code u}, an Integer from 0 to 7, {@code i}, a Boolean, and
 *     parameters that are not known here
 */
public record Priority(StructuredDictionary parameters) implements FieldValue {

  /** The urgency of a request that states none. */
  public static final int DEFAULT_URGENCY = 3;

  /** Reads and writes such values; one that states nothing is written as no field line. */
  public static final FieldCodec<Priority> CODEC =
      FieldCodec.ofLines("Priority", Priority::parse, Priority::parse);

  private static final int LEAST_URGENT = 7;
  private static final String URGENCY = "u";
  private static final String INCREMENTAL = "i";

  /**
   * Checks what is stated.
   *
   * @param parameters what is stated
   * @throws UnfitPartException if {@code u} or {@code i} has no value that it can have
   */
  public Priority {
    parameters
        .get(URGENCY, BareInteger.class)
        .filter(urgency -> !isUrgency(urgency.value()))
        .ifPresent(
            urgency -> {
              throw new UnfitPartException(urgency, "an Integer from 0 to 7");
            });
    parameters.get(INCREMENTAL, BareBoolean.class);
  }

  /**
   * States an urgency.
   *
   * @param urgency from 0, the most urgent, to 7, the least
   * @return a priority that states only that
   * @throws IllegalArgumentException if it is not one of 0 to 7
   */
  public static Priority of(int urgency) {
    return new Priority(StructuredDictionary.empty().with(URGENCY, new BareInteger(urgency)));
  }

  /**
   * States whether the response is useful in parts.
   *
   * @param incremental whether it can be processed as it comes
   * @return the priority with that
   */
  public Priority incremental(boolean incremental) {
    return new Priority(parameters.with(INCREMENTAL, new BareBoolean(incremental)));
  }

  /**
   * Parses the value of one field line.
   *
   * @param value such as {@code u=5, i}; parameters whose values are out of range or of an
   *     unexpected type are ignored (RFC 9218, 4)
   * @return the priority
   * @throws dev.statute.field.FieldSyntaxException if it is not a Dictionary
   */
  public static Priority parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Parses the values of all field lines.
   *
   * @param lines the values of all lines of the field, at least one; parameters whose values are
   *     out of range or of an unexpected type are ignored (RFC 9218, 4)
   * @return the priority
   * @throws dev.statute.field.FieldSyntaxException if they are not a Dictionary
   */
  public static Priority parse(List<String> lines) {
    return of(StructuredDictionary.parse(lines));
  }

  private static Priority of(StructuredDictionary all) {
    StructuredDictionary kept = all;
    if (all.find(URGENCY, BareInteger.class).filter(u -> isUrgency(u.value())).isEmpty()) {
      kept = kept.without(URGENCY);
    }
    if (all.find(INCREMENTAL, BareBoolean.class).isEmpty()) {
      kept = kept.without(INCREMENTAL);
    }
    return new Priority(kept);
  }

  private static boolean isUrgency(long value) {
    return value >= 0 && value <= LEAST_URGENT;
  }

  /**
   * Returns the urgency that is stated.
   *
   * @return from 0, the most urgent, to 7, the least, if it is stated
   */
  public OptionalInt urgency() {
    Optional<BareInteger> urgency = parameters.find(URGENCY, BareInteger.class);
    return urgency.isPresent() ? OptionalInt.of((int) urgency.get().value()) : OptionalInt.empty();
  }

  /**
   * Returns whether the response is useful in parts, as it is stated.
   *
   * @return whether it can be processed as it comes, if that is stated
   */
  public Optional<Boolean> incremental() {
    return parameters.find(INCREMENTAL, BareBoolean.class).map(BareBoolean::value);
  }

  /**
   * Returns the urgency of a request.
   *
   * @return the urgency that is stated, or the default
   */
  public int urgencyOrDefault() {
    return urgency().orElse(DEFAULT_URGENCY);
  }

  /**
   * Returns whether the response to a request is useful in parts.
   *
   * @return what is stated, or {@code false}
   */
  public boolean isIncremental() {
    return incremental().orElse(false);
  }

  /**
   * Combines the priority of a response with that of its request, as an intermediary may (RFC 9218,
   * 8).
   *
   * @param request what the request states
   * @return what this, of the response, states, and for the rest what the request does
   */
  public Priority over(Priority request) {
    Map<String, StructuredMember> both = new LinkedHashMap<>(request.parameters.members());
    both.putAll(parameters.members());
    return new Priority(new StructuredDictionary(both));
  }

  /** Gives the wire form, such as {@code u=5, i}. */
  @Override
  public String toString() {
    return parameters.toString();
  }
}
