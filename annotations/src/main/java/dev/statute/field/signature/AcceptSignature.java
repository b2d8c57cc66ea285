package dev.statute.field.signature;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldValue;
import dev.statute.field.structured.StructuredDictionary;
import dev.statute.field.structured.StructuredMember;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The signatures that the next message is asked to have: the value of {@code Accept-Signature} (RFC
 * 9421, 5.1).
 *
 * @param labels what a signature is asked to cover by its label, in order, at least one;
 *     unmodifiable
 */
public record AcceptSignature(Map<String, SignatureRequest> labels) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<AcceptSignature> CODEC =
      FieldCodec.ofLines("AcceptSignature", AcceptSignature::parse, AcceptSignature::parse);

  /**
   * Copies and checks.
   *
   * @param labels what a signature is asked to cover by its label, in order
   * @throws dev.statute.field.FieldSyntaxException if there is none, or a label is not a key of a
   *     Dictionary
   */
  public AcceptSignature {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(Components.nonEmpty(labels)));
    dictionary(labels);
  }

  /**
   * Makes the value with one label.
   *
   * @param label the label
   * @param value what a signature is asked to cover
   * @return the value
   * @throws dev.statute.field.FieldSyntaxException if the label is not a key of a Dictionary
   */
  public static AcceptSignature of(String label, SignatureRequest value) {
    return new AcceptSignature(Map.of(label, value));
  }

  /**
   * Parses the value of one field line.
   *
   * @param value such as {@code sig1=("@method" "content-digest");keyid="a";created}
   * @return the value
   * @throws dev.statute.field.FieldSyntaxException if it is not such a Dictionary
   */
  public static AcceptSignature parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Parses the values of all field lines.
   *
   * @param lines the values of all lines of the field, at least one
   * @return the value
   * @throws dev.statute.field.FieldSyntaxException if they are not such a Dictionary
   */
  public static AcceptSignature parse(List<String> lines) {
    return StructuredDictionary.parse(lines, AcceptSignature::of);
  }

  private static AcceptSignature of(StructuredDictionary dictionary) {
    Map<String, SignatureRequest> labels = new LinkedHashMap<>();
    dictionary
        .members()
        .forEach((label, member) -> labels.put(label, SignatureRequest.of(member.innerList())));
    return new AcceptSignature(labels);
  }

  /**
   * Adds one, or replaces that of its label.
   *
   * @param label the label
   * @param value what a signature is asked to cover
   * @return the value with it
   * @throws dev.statute.field.FieldSyntaxException if the label is not a key of a Dictionary
   */
  public AcceptSignature with(String label, SignatureRequest value) {
    Map<String, SignatureRequest> copy = new LinkedHashMap<>(labels);
    copy.put(label, value);
    return new AcceptSignature(copy);
  }

  /**
   * Finds what has a label.
   *
   * @param label the label
   * @return what a signature is asked to cover, if there is one
   */
  public Optional<SignatureRequest> get(String label) {
    return Optional.ofNullable(labels.get(label));
  }

  private static StructuredDictionary dictionary(Map<String, SignatureRequest> labels) {
    Map<String, StructuredMember> members = new LinkedHashMap<>();
    labels.forEach((label, value) -> members.put(label, value.list()));
    return new StructuredDictionary(members);
  }

  /** Gives the wire form. */
  @Override
  public String toString() {
    return dictionary(labels).toString();
  }
}
