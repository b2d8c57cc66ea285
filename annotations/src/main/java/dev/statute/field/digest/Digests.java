package dev.statute.field.digest;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldValue;
import dev.statute.field.structured.BareByteSequence;
import dev.statute.field.structured.StructuredDictionary;
import dev.statute.field.structured.StructuredItem;
import dev.statute.field.structured.StructuredMember;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Digests by several algorithms: the value of {@code Content-Digest}, of the content as it is sent,
 * and of {@code Repr-Digest}, of the selected representation (RFC 9530, 2, 3).
 *
 * @param values the digests by the keys of their algorithms, in order, at least one; unmodifiable
 */
public record Digests(Map<String, BareByteSequence> values) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<Digests> CODEC =
      FieldCodec.ofLines("Digests", Digests::parse, Digests::parse);

  /**
   * Copies and checks.
   *
   * @param values the digests by the keys of their algorithms, in order
   * @throws dev.statute.field.FieldSyntaxException if there is none, or a key is not one of a
   *     Dictionary
   */
  public Digests {
    values = DigestMaps.copy(values, "digest");
  }

  /**
   * Computes a digest.
   *
   * @param algorithm the algorithm
   * @param octets what the digest is of
   * @return the one digest
   */
  public static Digests of(DigestAlgorithm algorithm, byte[] octets) {
    return new Digests(Map.of(algorithm.key(), BareByteSequence.of(algorithm.digest(octets))));
  }

  /**
   * Parses the value of one field line.
   *
   * @param value such as {@code sha-256=:d435Qo+nKZ+gLcUHn7GQtQ72hiBVAgqoLsZnZPiTGPk=:}
   * @return the digests
   * @throws dev.statute.field.FieldSyntaxException if it is not a Dictionary of Byte Sequences
   */
  public static Digests parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Parses the values of all field lines.
   *
   * @param lines the values of all lines of the field, at least one
   * @return the digests
   * @throws dev.statute.field.FieldSyntaxException if they are not a Dictionary of Byte Sequences
   */
  public static Digests parse(List<String> lines) {
    return StructuredDictionary.parse(lines, Digests::of);
  }

  private static Digests of(StructuredDictionary dictionary) {
    Map<String, BareByteSequence> values = new LinkedHashMap<>();
    dictionary
        .members()
        .forEach((key, member) -> values.put(key, member.item().value(BareByteSequence.class)));
    return new Digests(values);
  }

  /**
   * Adds a digest of any algorithm, or replaces the one of that algorithm.
   *
   * @param key the key of the algorithm
   * @param digest the digest
   * @return the digests with it
   * @throws dev.statute.field.FieldSyntaxException if the key is not one of a Dictionary
   */
  public Digests with(String key, byte[] digest) {
    Map<String, BareByteSequence> copy = new LinkedHashMap<>(values);
    copy.put(key, BareByteSequence.of(digest));
    return new Digests(copy);
  }

  /**
   * Finds the digest of an algorithm.
   *
   * @param key the key of the algorithm
   * @return the digest, if there is one
   */
  public Optional<BareByteSequence> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /**
   * Tells whether the digests are those of some octets. Each digest by a {@link DigestAlgorithm}
   * has to be that of the octets, so that the weakest one does not decide alone (RFC 9530, 6.6);
   * those by other algorithms are ignored.
   *
   * @param octets the octets that were received
   * @return {@code true} if so; {@code false} if a digest differs, or none is by such an algorithm
   */
  public boolean matches(byte[] octets) {
    int compared = 0;
    for (DigestAlgorithm algorithm : DigestAlgorithm.values()) {
      BareByteSequence digest = values.get(algorithm.key());
      if (digest != null) {
        compared++;
        if (!MessageDigest.isEqual(digest.octets(), algorithm.digest(octets))) {
          return false;
        }
      }
    }
    return compared > 0;
  }

  /** Gives the wire form. */
  @Override
  public String toString() {
    Map<String, StructuredMember> members = new LinkedHashMap<>();
    values.forEach((key, digest) -> members.put(key, StructuredItem.of(digest)));
    return new StructuredDictionary(members).toString();
  }
}
