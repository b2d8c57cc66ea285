package dev.statute.field.signature;

import dev.statute.field.structured.BareInteger;
import dev.statute.field.structured.BareItem;
import dev.statute.field.structured.BareString;
import dev.statute.field.structured.InnerList;
import dev.statute.field.structured.StructuredItem;
import dev.statute.field.structured.StructuredParameters;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What one signature covers, and how it was made: a member of {@code Signature-Input} (RFC 9421,
 * 2.3). Its text is that of {@code @signature-params} in the signature base.
 *
 * @param components the identifiers of what is covered, in order, each once: names of fields in
 *     lower case, or of derived components such as {@code @method}, with their parameters
 * @param parameters what is said of the signature, in order: {@code created} and {@code expires}
 *     are Integers; {@code nonce}, {@code alg}, {@code keyid} and {@code tag} are Strings
 */
public record SignatureInput(List<StructuredItem> components, StructuredParameters parameters) {

  /**
   * Copies and checks.
   *
   * @param components the identifiers of what is covered
   * @param parameters what is said of the signature
   * @throws IllegalArgumentException if a component is not an identifier or comes twice, or a
   *     parameter of RFC 9421 is of another type
   */
  public SignatureInput {
    components = List.copyOf(components);
    Components.check(components);
    Components.checkTexts(parameters);
    parameters.get("created", BareInteger.class);
    parameters.get("expires", BareInteger.class);
  }

  /**
   * Covers components that have no parameters.
   *
   * @param components names of fields in lower case, or of derived components such as {@code
   *     @method}
   * @return the input
   * @throws IllegalArgumentException if one is not such a name, or comes twice
   */
  public static SignatureInput covering(String... components) {
    return new SignatureInput(
        Arrays.stream(components).map(StructuredItem::string).toList(),
        StructuredParameters.none());
  }

  static SignatureInput of(InnerList list) {
    return new SignatureInput(list.items(), list.parameters());
  }

  /**
   * Adds a parameter, or replaces its value.
   *
   * @param key its key
   * @param value its value
   * @return the input with it
   * @throws IllegalArgumentException if RFC 9421 gives the parameter another type
   */
  public SignatureInput with(String key, BareItem value) {
    return new SignatureInput(components, parameters.with(key, value));
  }

  /**
   * Adds what makes the signature unique.
   *
   * @param value printable ASCII text
   * @return the input with it
   * @throws dev.statute.field.FieldSyntaxException if it has other characters
   */
  public SignatureInput nonce(String value) {
    return with("nonce", new BareString(value));
  }

  /**
   * Adds the algorithm, as it is registered.
   *
   * @param value printable ASCII text
   * @return the input with it
   * @throws dev.statute.field.FieldSyntaxException if it has other characters
   */
  public SignatureInput algorithm(String value) {
    return with("alg", new BareString(value));
  }

  /**
   * Adds the name of the key.
   *
   * @param value printable ASCII text
   * @return the input with it
   * @throws dev.statute.field.FieldSyntaxException if it has other characters
   */
  public SignatureInput keyId(String value) {
    return with("keyid", new BareString(value));
  }

  /**
   * Adds what the application calls such signatures.
   *
   * @param value printable ASCII text
   * @return the input with it
   * @throws dev.statute.field.FieldSyntaxException if it has other characters
   */
  public SignatureInput tag(String value) {
    return with("tag", new BareString(value));
  }

  /**
   * Adds when the signature is created.
   *
   * @param time an instant, of which the second counts
   * @return the input with it
   */
  public SignatureInput created(Instant time) {
    return with("created", new BareInteger(time.getEpochSecond()));
  }

  /**
   * Adds when the signature expires.
   *
   * @param time an instant, of which the second counts
   * @return the input with it
   */
  public SignatureInput expires(Instant time) {
    return with("expires", new BareInteger(time.getEpochSecond()));
  }

  /**
   * Returns when the signature was created.
   *
   * @return the time, if it is given
   */
  public Optional<Instant> created() {
    return time("created");
  }

  /**
   * Returns when the signature expires.
   *
   * @return the time, if it is given
   */
  public Optional<Instant> expires() {
    return time("expires");
  }

  private Optional<Instant> time(String key) {
    return parameters
        .get(key, BareInteger.class)
        .map(seconds -> Instant.ofEpochSecond(seconds.value()));
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
