package dev.statute.field.draft;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldValue;
import dev.statute.field.structured.BareInteger;
import dev.statute.field.structured.StructuredDictionary;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The limits of an upload: the value of {@code Upload-Limit}, of the draft {@code
 * draft-ietf-httpbis-resumable-upload}.
 *
 * @param limits the limits, and members that are not known here
 */
public record UploadLimit(StructuredDictionary limits) implements FieldValue {

  /** Reads and writes such values; one without limits is written as no field line. */
  public static final FieldCodec<UploadLimit> CODEC =
      FieldCodec.ofLines("UploadLimit", UploadLimit::parse, UploadLimit::parse);

  private static final String MAX_SIZE = "max-size";
  private static final String MIN_SIZE = "min-size";
  private static final String MAX_APPEND_SIZE = "max-append-size";
  private static final String MIN_APPEND_SIZE = "min-append-size";
  private static final String MAX_AGE = "max-age";
  private static final UploadLimit NONE = new UploadLimit(StructuredDictionary.empty());

  /**
   * Checks the limits.
   *
   * @param limits the limits
   * @throws IllegalArgumentException if a known limit is not an Integer, or is negative
   */
  public UploadLimit {
    for (String key : List.of(MAX_SIZE, MIN_SIZE, MAX_APPEND_SIZE, MIN_APPEND_SIZE, MAX_AGE)) {
      limits.get(key, BareInteger.class).ifPresent(Quantities::require);
    }
  }

  /**
   * Returns no limits.
   *
   * @return the value without members
   */
  public static UploadLimit none() {
    return NONE;
  }

  /**
   * Parses the value of one field line.
   *
   * @param value such as {@code max-size=1000000000, max-age=3600}
   * @return the limits
   * @throws dev.statute.field.FieldSyntaxException if it is not a Dictionary, or a known limit not
   *     an Integer that is not negative
   */
  public static UploadLimit parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Parses the values of all field lines.
   *
   * @param lines the values of all lines of the field, at least one
   * @return the limits
   * @throws dev.statute.field.FieldSyntaxException if they are not a Dictionary, or a known limit
   *     not an Integer that is not negative
   */
  public static UploadLimit parse(List<String> lines) {
    return StructuredDictionary.parse(lines, UploadLimit::new);
  }

  /**
   * States the most octets that the whole upload may have.
   *
   * @param octets from 0 to 999,999,999,999,999
   * @return the limits with that
   * @throws IllegalArgumentException if it is negative, or has more than 15 digits
   */
  public UploadLimit withMaxSize(long octets) {
    return with(MAX_SIZE, octets);
  }

  /**
   * States the fewest octets that the whole upload may have.
   *
   * @param octets from 0 to 999,999,999,999,999
   * @return the limits with that
   * @throws IllegalArgumentException if it is negative, or has more than 15 digits
   */
  public UploadLimit withMinSize(long octets) {
    return with(MIN_SIZE, octets);
  }

  /**
   * States the most octets that one request may append.
   *
   * @param octets from 0 to 999,999,999,999,999
   * @return the limits with that
   * @throws IllegalArgumentException if it is negative, or has more than 15 digits
   */
  public UploadLimit withMaxAppendSize(long octets) {
    return with(MAX_APPEND_SIZE, octets);
  }

  /**
   * States the fewest octets that one request may append, save for the last.
   *
   * @param octets from 0 to 999,999,999,999,999
   * @return the limits with that
   * @throws IllegalArgumentException if it is negative, or has more than 15 digits
   */
  public UploadLimit withMinAppendSize(long octets) {
    return with(MIN_APPEND_SIZE, octets);
  }

  /**
   * States how long the upload can still be resumed.
   *
   * @param age whole seconds, not negative
   * @return the limits with that
   * @throws IllegalArgumentException if it is negative
   */
  public UploadLimit withMaxAge(Duration age) {
    return with(MAX_AGE, age.toSeconds());
  }

  private UploadLimit with(String key, long value) {
    return new UploadLimit(limits.with(key, new BareInteger(value)));
  }

  /**
   * Returns the most octets that the whole upload may have.
   *
   * @return octets, if there is such a limit
   */
  public OptionalLong maxSize() {
    return quantity(MAX_SIZE);
  }

  /**
   * Returns the fewest octets that the whole upload may have.
   *
   * @return octets, if there is such a limit
   */
  public OptionalLong minSize() {
    return quantity(MIN_SIZE);
  }

  /**
   * Returns the most octets that one request may append.
   *
   * @return octets, if there is such a limit
   */
  public OptionalLong maxAppendSize() {
    return quantity(MAX_APPEND_SIZE);
  }

  /**
   * Returns the fewest octets that one request may append, save for the last.
   *
   * @return octets, if there is such a limit
   */
  public OptionalLong minAppendSize() {
    return quantity(MIN_APPEND_SIZE);
  }

  /**
   * Returns how long the upload can still be resumed.
   *
   * @return the time, if it is limited
   */
  public Optional<Duration> maxAge() {
    return limits.get(MAX_AGE, BareInteger.class).map(age -> Duration.ofSeconds(age.value()));
  }

  private OptionalLong quantity(String key) {
    return Quantities.of(limits.get(key, BareInteger.class));
  }

  /** Gives the wire form. */
  @Override
  public String toString() {
    return limits.toString();
  }
}
