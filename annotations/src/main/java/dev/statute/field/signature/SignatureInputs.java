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
 * What the signatures of a message cover: the value of {@code Signature-Input} (RFC 9421, 4.1).
 *
 * @param labels what a signature covers by its label, in order, at least one; unmodifiable
 */
public record SignatureInputs(Map<String, SignatureInput> labels) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<SignatureInputs> CODEC =
      FieldCodec.ofLines("SignatureInputs", SignatureInputs::parse, SignatureInputs::parse);

  /**
   * Copies and checks.
   *
   * @param labels what a signature covers by its label, in order
   * @throws dev.statute.field.FieldSyntaxException if there is none, or a label is not a key of a
   *     Dictionary
   */
  public SignatureInputs {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(Components.nonEmpty(labels)));
    dictionary(labels);
  }

  /**
   * Makes the value with one label.
   *
   * @param label the label
   * @param value what a signature covers
   * @return the value
   * @throws dev.statute.field.FieldSyntaxException if the label is not a key of a Dictionary
   */
  public static SignatureInputs of(String label, SignatureInput value) {
    return new SignatureInputs(Map.of(label, value));
  }

  /**
   * Parses the value of one field line.
   *
   * @param value such as {@code sig1=("@method" "content-digest");created=1618884475}
   * @return the value
   * @throws dev.statute.field.FieldSyntaxException if it is not such a Dictionary
   */
  public static SignatureInputs parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Parses the values of all field lines.
   *
   * @param lines the values of all lines of the field, at least one
   * @return the value
   * @throws dev.statute.field.FieldSyntaxException if they are not such a Dictionary
   */
  public static SignatureInputs parse(List<String> lines) {
    return StructuredDictionary.parse(lines, SignatureInputs::of);
  }

  private static SignatureInputs of(StructuredDictionary dictionary) {
    Map<String, SignatureInput> labels = new LinkedHashMap<>();
    dictionary
        .members()
        .forEach((label, member) -> labels.put(label, SignatureInput.of(member.innerList())));
    return new SignatureInputs(labels);
  }

  /**
   * Adds one, or replaces that of its label.
   *
   * @param label the label
   * @param value what a signature covers
   * @return the value with it
   * @throws dev.statute.field.FieldSyntaxException if the label is not a key of a Dictionary
   */
  public SignatureInputs with(String label, SignatureInput value) {
    Map<String, SignatureInput> copy = new LinkedHashMap<>(labels);
    copy.put(label, value);
    return new SignatureInputs(copy);
  }

  /**
   * Finds what has a label.
   *
   * @param label the label
   * @return what a signature covers, if there is one
   */
  public Optional<SignatureInput> get(String label) {
    return Optional.ofNullable(labels.get(label));
  }

  private static StructuredDictionary dictionary(Map<String, SignatureInput> labels) {
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
