package dev.statute.field.digest;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.FieldValue;
import dev.statute.field.structured.BareInteger;
import dev.statute.field.structured.StructuredDictionary;
import dev.statute.field.structured.StructuredItem;
import dev.statute.field.structured.StructuredMember;
import dev.statute.field.structured.UnfitPartException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The algorithms by which digests are wanted: the value of {@code Want-Content-Digest} and {@code
 * Want-Repr-Digest} (RFC 9530, 4). It is a hint that may be ignored.
 *
 * @param weights the weights by the keys of the algorithms, in order, at least one: from 1, the
 *     least preferred, to 10, the most preferred; 0 is not acceptable; unmodifiable
 */
public record DigestPreferences(Map<String, Integer> weights) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<DigestPreferences> CODEC =
      FieldCodec.ofLines("DigestPreferences", DigestPreferences::parse, DigestPreferences::parse);

  private static final int MOST_PREFERRED = 10;

  /**
   * Copies and checks.
   *
   * @param weights the weights by the keys of the algorithms, in order
   * @throws FieldSyntaxException if there is none, a weight is not one of 0 to 10, or a key is not
   *     one of a Dictionary
   */
  public DigestPreferences {
    weights = DigestMaps.copy(weights, "preference");
    weights
        .values()
        .forEach(
            weight -> {
              if (weight < 0 || weight > MOST_PREFERRED) {
                throw new FieldSyntaxException(weight.toString(), 0, "an Integer from 0 to 10");
              }
            });
  }

  /**
   * Prefers an algorithm.
   *
   * @param algorithm the algorithm
   * @param weight its weight, from 0 to 10
   * @return the one preference
   * @throws FieldSyntaxException if the weight is not one of 0 to 10
   */
  public static DigestPreferences of(DigestAlgorithm algorithm, int weight) {
    return new DigestPreferences(Map.of(algorithm.key(), weight));
  }

  /**
   * Parses the value of one field line.
   *
   * @param value such as {@code sha-512=3, sha-256=10, unixsum=0}
   * @return the preferences
   * @throws FieldSyntaxException if it is not a Dictionary of Integers from 0 to 10
   */
  public static DigestPreferences parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Parses the values of all field lines.
   *
   * @param lines the values of all lines of the field, at least one
   * @return the preferences
   * @throws FieldSyntaxException if they are not a Dictionary of Integers from 0 to 10
   */
  public static DigestPreferences parse(List<String> lines) {
    return StructuredDictionary.parse(lines, DigestPreferences::of);
  }

  private static DigestPreferences of(StructuredDictionary dictionary) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    dictionary.members().forEach((key, member) -> weights.put(key, weight(member.item())));
    return new DigestPreferences(weights);
  }

  private static int weight(StructuredItem item) {
    long weight = item.value(BareInteger.class).value();
    if (weight < 0 || weight > MOST_PREFERRED) {
      throw new UnfitPartException(item, "an Integer from 0 to 10");
    }
    return (int) weight;
  }

  /**
   * Adds a preference for any algorithm, or replaces the one for that algorithm.
   *
   * @param key the key of the algorithm
   * @param weight its weight, from 0 to 10
   * @return the preferences with it
   * @throws FieldSyntaxException if the weight is not one of 0 to 10, or the key not one of a
   *     Dictionary
   */
  public DigestPreferences with(String key, int weight) {
    Map<String, Integer> copy = new LinkedHashMap<>(weights);
    copy.put(key, weight);
    return new DigestPreferences(copy);
  }

  /**
   * Finds the algorithm to answer with.
   *
   * @return the most preferred of those that {@link Digests} computes, if one is acceptable
   */
  public Optional<DigestAlgorithm> preferred() {
    return Arrays.stream(DigestAlgorithm.values())
        .filter(algorithm -> weight(algorithm) > 0)
        .max(Comparator.comparingInt(this::weight));
  }

  private int weight(DigestAlgorithm algorithm) {
    return weights.getOrDefault(algorithm.key(), 0);
  }

  /** Gives the wire form. */
  @Override
  public String toString() {
    Map<String, StructuredMember> members = new LinkedHashMap<>();
    weights.forEach((key, weight) -> members.put(key, StructuredItem.of(weight)));
    return new StructuredDictionary(members).toString();
  }
}
