package dev.statute.field.signature;

import dev.statute.field.structured.BareBoolean;
import dev.statute.field.structured.BareItem;
import dev.statute.field.structured.BareString;
import dev.statute.field.structured.InnerList;
import dev.statute.field.structured.StructuredItem;
import dev.statute.field.structured.StructuredParameters;
import dev.statute.field.structured.UnfitPartException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a signature is asked to cover, and how to make it: a member of {@code Accept-Signature} (RFC
 * 9421, 5.1).
 *
 * @param components the identifiers of what is covered, in order, each once: names of fields in
 *     lower case, or of derived components such as {@code @method}, with their parameters
 * @param parameters what is asked for, in order: {@code created} and {@code expires} have no value;
 *     {@code nonce}, {@code alg}, {@code keyid} and {@code tag} are Strings
 */
public record SignatureRequest(List<StructuredItem> components, StructuredParameters parameters) {

  /**
   * Copies and checks.
   *
   * @param components the identifiers of what is covered
   * @param parameters what is said of the signature
   * @throws IllegalArgumentException if a component is not an identifier or comes twice, or a
   *     parameter of RFC 9421 is of another type
   */
  public SignatureRequest {
    components = List.copyOf(components);
    Components.check(components);
    Components.checkTexts(parameters);
    for (String time : List.of("created", "expires")) {
      parameters
          .get(time, BareBoolean.class)
          .filter(wanted -> !wanted.value())
          .ifPresent(
              wanted -> {
                throw new UnfitPartException(wanted, "a parameter without a value");
              });
    }
  }

  /**
   * Covers components that have no parameters.
   *
   * @param components names of fields in lower case, or of derived components such as {@code
   *     @method}
   * @return the request
   * @throws IllegalArgumentException if one is not such a name, or comes twice
   */
  public static SignatureRequest covering(String... components) {
    return new SignatureRequest(
        Arrays.stream(components).map(StructuredItem::string).toList(),
        StructuredParameters.none());
  }

  static SignatureRequest of(InnerList list) {
    return new SignatureRequest(list.items(), list.parameters());
  }

  /**
   * Adds a parameter, or replaces its value.
   *
   * @param key its key
   * @param value its value
   * @return the request with it
   * @throws IllegalArgumentException if RFC 9421 gives the parameter another type
   */
  public SignatureRequest with(String key, BareItem value) {
    return new SignatureRequest(components, parameters.with(key, value));
  }

  /**
   * Adds what makes the signature unique.
   *
   * @param value printable ASCII text
   * @return the request with it
   * @throws dev.statute.field.FieldSyntaxException if it has other characters
   */
  public SignatureRequest nonce(String value) {
    return with("nonce", new BareString(value));
  }

  /**
   * Adds the algorithm, as it is registered.
   *
   * @param value printable ASCII text
   * @return the request with it
   * @throws dev.statute.field.FieldSyntaxException if it has other characters
   */
  public SignatureRequest algorithm(String value) {
    return with("alg", new BareString(value));
  }

  /**
   * Adds the name of the key.
   *
   * @param value printable ASCII text
   * @return the request with it
   * @throws dev.statute.field.FieldSyntaxException if it has other characters
   */
  public SignatureRequest keyId(String value) {
    return with("keyid", new BareString(value));
  }

  /**
   * Adds what the application calls such signatures.
   *
   * @param value printable ASCII text
   * @return the request with it
   * @throws dev.statute.field.FieldSyntaxException if it has other characters
   */
  public SignatureRequest tag(String value) {
    return with("tag", new BareString(value));
  }

  /**
   * Asks for the time at which the signature is created.
   *
   * @return the request with that
   */
  public SignatureRequest withCreated() {
    return with("created", new BareBoolean(true));
  }

  /**
   * Asks for the time at which the signature expires.
   *
   * @return the request with that
   */
  public SignatureRequest withExpires() {
    return with("expires", new BareBoolean(true));
  }

  /**
   * Tells whether the time is wanted at which the signature is created.
   *
   * @return whether it is
   */
  public boolean wantsCreated() {
    return parameters.get("created").isPresent();
  }

  /**
   * Tells whether the time is wanted at which the signature expires.
   *
   * @return whether it is
   */
  public boolean wantsExpires() {
    return parameters.get("expires").isPresent();
  }

  /**
   * Returns what makes the signature unique.
   *
   * @return printable ASCII text, if it is given
   */
  public Optional<String> nonce() {
    return text("nonce");
  }

  /**
   * Returns the algorithm, as it is registered.
   *
   * @return printable ASCII text, if it is given
   */
  public Optional<String> algorithm() {
    return text("alg");
  }

  /**
   * Returns the name of the key.
   *
   * @return printable ASCII text, if it is given
   */
  public Optional<String> keyId() {
    return text("keyid");
  }

  /**
   * Returns what the application calls such signatures.
   *
   * @return printable ASCII text, if it is given
   */
  public Optional<String> tag() {
    return text("tag");
  }

  private Optional<String> text(String key) {
    return parameters.get(key, BareString.class).map(BareString::value);
  }

  InnerList list() {
    return new InnerList(components, parameters);
  }

  /** Gives the wire form, such as {@code ("@method" "date");keyid="a"}. */
  @Override
  public String toString() {
    return list().toString();
  }
}
