package dev.statute.field.signature;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldValue;
import dev.statute.field.structured.BareByteSequence;
import dev.statute.field.structured.StructuredDictionary;
import dev.statute.field.structured.StructuredItem;
import dev.statute.field.structured.StructuredMember;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The signatures of a message: the value of {@code Signature} (RFC 9421, 4.2). Its labels are those
 * of {@code Signature-Input}.
 *
 * @param labels the octets of a signature by its label, in order, at least one; unmodifiable
 */
public record Signatures(Map<String, BareByteSequence> labels) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<Signatures> CODEC =
      FieldCodec.ofLines("Signatures", Signatures::parse, Signatures::parse);

  /**
   * Copies and checks.
   *
   * @param labels the octets of a signature by its label, in order
   * @throws dev.statute.field.FieldSyntaxException if there is none, or a label is not a key of a
   *     Dictionary
   */
  public Signatures {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(Components.nonEmpty(labels)));
    dictionary(labels);
  }

  /**
   * Makes the value with one label.
   *
   * @param label the label
   * @param value the octets of a signature
   * @return the value
   * @throws dev.statute.field.FieldSyntaxException if the label is not a key of a Dictionary
   */
  public static Signatures of(String label, BareByteSequence value) {
    return new Signatures(Map.of(label, value));
  }

  /**
   * Parses the value of one field line.
   *
   * @param value such as {@code sig1=:P0wLUszWQjoi54udOtydf9IWTfNhy+r53jGFj9XZuP4=:}
   * @return the value
   * @throws dev.statute.field.FieldSyntaxException if it is not such a Dictionary
   */
  public static Signatures parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Parses the values of all field lines.
   *
   * @param lines the values of all lines of the field, at least one
   * @return the value
   * @throws dev.statute.field.FieldSyntaxException if they are not such a Dictionary
   */
  public static Signatures parse(List<String> lines) {
    return StructuredDictionary.parse(lines, Signatures::of);
  }

  private static Signatures of(StructuredDictionary dictionary) {
    Map<String, BareByteSequence> labels = new LinkedHashMap<>();
    dictionary
        .members()
        .forEach((label, member) -> labels.put(label, member.item().value(BareByteSequence.class)));
    return new Signatures(labels);
  }

  /**
   * Adds one, or replaces that of its label.
   *
   * @param label the label
   * @param value the octets of a signature
   * @return the value with it
   * @throws dev.statute.field.FieldSyntaxException if the label is not a key of a Dictionary
   */
  public Signatures with(String label, BareByteSequence value) {
    Map<String, BareByteSequence> copy = new LinkedHashMap<>(labels);
    copy.put(label, value);
    return new Signatures(copy);
  }

  /**
   * Finds what has a label.
   *
   * @param label the label
   * @return the octets of a signature, if there is one
   */
  public Optional<BareByteSequence> get(String label) {
    return Optional.ofNullable(labels.get(label));
  }

  private static StructuredDictionary dictionary(Map<String, BareByteSequence> labels) {
    Map<String, StructuredMember> members = new LinkedHashMap<>();
    labels.forEach((label, value) -> members.put(label, StructuredItem.of(value)));
    return new StructuredDictionary(members);
  }

  /** Gives the wire form. */
  @Override
  public String toString() {
    return dictionary(labels).toString();
  }
}
