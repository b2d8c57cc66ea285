package dev.statute.field;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of a client: the value of {@code Authorization} (RFC 9110, 11.6.2) and {@code
 * Proxy-Authorization} (RFC 9110, 11.7.2).
 *
 * <p>They are secret: {@code toString} names the scheme only, as in {@code Bearer ***}, and so do
 * exceptions. {@link #wireForm()} has all of them.
 */
public sealed interface Credentials extends FieldValue
    permits Credentials.Basic, Credentials.Bearer, Credentials.Digest, Credentials.Other {

  /** Reads and writes such values. */
  FieldCodec<Credentials> CODEC =
      new SingleFieldCodec<>("Credentials", Credentials::parse, Credentials::parseReceived);

  /**
   * Names the authentication scheme.
   *
   * @return a token, which is compared without regard to case
   */
  String scheme();

  /**
   * A user name and a password (RFC 7617, 2), in UTF-8.
   *
   * @param user the user name, perhaps empty, without a colon
   * @param password the password, perhaps empty
   */
  record Basic(String user, String password) implements Credentials {

    /** The name of the scheme. */
    static final String SCHEME = "Basic";

    /**
     * Checks both.
     *
     * @param user the user name
     * @param password the password
     * @throws IllegalArgumentException if one has control characters or half a surrogate pair, or
     *     the user name has a colon
     */
    public Basic {
      BasicCredentials.check(user, password);
    }

    /**
     * Reads credentials of this scheme, as {@link Credentials#parseReceived} does.
     *
     * @param value the field value
     * @return the credentials
     * @throws FieldSyntaxException if they are malformed, or of another scheme; its message does
     *     not have the value
     */
    public static Basic parse(String value) {
      return SecretValue.only(Basic.class, SCHEME, value);
    }

    @Override
    public String scheme() {
      return SCHEME;
    }

    @Override
    public String wireForm() {
      return SCHEME + ' ' + BasicCredentials.write(user, password);
    }

    /** Gives the scheme without the secrets. */
    @Override
    public String toString() {
      return SecretValue.hide(SCHEME);
    }
  }

  /**
   * A token whose bearer has access (RFC 6750, 2.1).
   *
   * @param token letters, digits and {@code -._~+/}, at least one, and perhaps {@code =} at the end
   */
  record Bearer(String token) implements Credentials {

    /** The name of the scheme. */
    static final String SCHEME = "Bearer";

    /**
     * Checks the token.
     *
     * @param token the token
     * @throws FieldSyntaxException if it is not a {@code b64token}
     */
    public Bearer {
      SecretValue.requireToken68(token);
    }

    /**
     * Reads credentials of this scheme, as {@link Credentials#parseReceived} does.
     *
     * @param value the field value
     * @return the credentials
     * @throws FieldSyntaxException if they are malformed, or of another scheme; its message does
     *     not have the value
     */
    public static Bearer parse(String value) {
      return SecretValue.only(Bearer.class, SCHEME, value);
    }

    @Override
    public String scheme() {
      return SCHEME;
    }

    @Override
    public String wireForm() {
      return SCHEME + ' ' + token;
    }

    /** Gives the scheme without the token. */
    @Override
    public String toString() {
      return SecretValue.hide(SCHEME);
    }
  }

  /**
   * An answer to a challenge of the Digest scheme (RFC 7616, 3.4).
   *
   * @param parameters the parameters in order, their names in lower case; among them {@code
   *     username} or {@code username*}, {@code realm}, {@code nonce}, {@code uri} and {@code
   *     response}
   */
  record Digest(Map<String, String> parameters) implements Credentials {

    /** The name of the scheme. */
    static final String SCHEME = "Digest";

    /**
     * Checks and copies.
     *
     * @param parameters the parameters in order
     * @throws FieldSyntaxException if one has characters it cannot have
     * @throws IllegalArgumentException if one that is required is missing, one comes twice, there
     *     are both {@code username} and {@code username*}, {@code nc} is not of 8 hexadecimal
     *     digits, or {@code username*} is not an extended value
     */
    public Digest {
      parameters = SecretValue.parameters(parameters);
      DigestParameters.check(parameters);
    }

    /**
     * Reads credentials of this scheme, as {@link Credentials#parseReceived} does.
     *
     * @param value the field value
     * @return the credentials
     * @throws FieldSyntaxException if they are malformed, or of another scheme; its message does
     *     not have the value
     */
    public static Digest parse(String value) {
      return SecretValue.only(Digest.class, SCHEME, value);
    }

    @Override
    public String scheme() {
      return SCHEME;
    }

    /**
     * Finds a parameter.
     *
     * @param name its name, in any letter case
     * @return its value, without quotes
     */
    public Optional<String> parameter(String name) {
      return Optional.ofNullable(parameters.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * Finds the name of the user, from {@code username} or {@code username*}.
     *
     * @return the name, or its hash if {@link #isUserHashed()}
     */
    public String user() {
      return DigestParameters.user(parameters);
    }

    /**
     * Tells whether the name of the user is hashed (RFC 7616, 3.4.4).
     *
     * @return the value of {@code userhash}, false if there is none
     */
    public boolean isUserHashed() {
      return parameter("userhash").filter("true"::equalsIgnoreCase).isPresent();
    }

    @Override
    public String wireForm() {
      return SCHEME + DigestParameters.write(parameters);
    }

    /** Gives the scheme without the parameters. */
    @Override
    public String toString() {
      return SecretValue.hide(SCHEME);
    }
  }

  /**
   * Credentials of any other scheme: with a token68, with parameters, or with nothing.
   *
   * @param scheme the authentication scheme, a token, not one of those that have a type
   * @param token68 the data of schemes such as {@code Negotiate}, or null if there is none
   * @param parameters the parameters in order, their names in lower case; none if there is a
   *     token68
   */
  record Other(String scheme, @Nullable String token68, Map<String, String> parameters)
      implements Credentials {

    /**
     * Checks and copies.
     *
     * @param scheme the authentication scheme
     * @param token68 the data of schemes such as {@code Negotiate}
     * @param parameters the parameters in order
     * @throws FieldSyntaxException if the scheme, the token68 or a parameter has characters it
     *     cannot have
     * @throws IllegalArgumentException if there are both a token68 and parameters, a parameter
     *     comes twice, or the scheme has a type of its own
     */
    public Other {
      CharClass.TOKEN.require(scheme);
      parameters = SecretValue.parameters(parameters);
      if (CredentialsReader.isTyped(scheme)) {
        throw new UnfitValueException("a scheme without a type of its own", scheme);
      }
      if (token68 != null) {
        SecretValue.requireToken68(token68);
        if (!parameters.isEmpty()) {
          throw new UnfitValueException(
              "a token68 or parameters, not both", "parameters " + parameters.keySet());
        }
      }
    }

    /**
     * Finds a parameter.
     *
     * @param name its name, in any letter case
     * @return its value, without quotes
     */
    public Optional<String> parameter(String name) {
      return Optional.ofNullable(parameters.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Compares the schemes without regard to case, and the data. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Other that
          && scheme.equalsIgnoreCase(that.scheme)
          && Objects.equals(token68, that.token68)
          && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
      return Objects.hash(scheme.toLowerCase(Locale.ROOT), token68, parameters);
    }

    @Override
    public String wireForm() {
      return token68 != null
          ? scheme + ' ' + token68
          : scheme + SecretValue.join(parameters, (name, value) -> Quoting.tokenOrQuote(value));
    }

    /** Gives the scheme without the data. */
    @Override
    public String toString() {
      return token68 == null && parameters.isEmpty() ? scheme : SecretValue.hide(scheme);
    }
  }

  /**
   * Makes credentials of the Basic scheme (RFC 7617, 2).
   *
   * @param user the user name, without a colon
   * @param password the password
   * @return the credentials
   * @throws IllegalArgumentException if one has control characters or half a surrogate pair, or the
   *     user name has a colon
   */
  static Basic basic(String user, String password) {
    return new Basic(user, password);
  }

  /**
   * Makes credentials of the Bearer scheme (RFC 6750, 2.1).
   *
   * @param token the token
   * @return the credentials
   * @throws FieldSyntaxException if it is not a {@code b64token}
   */
  static Bearer bearer(String token) {
    return new Bearer(token);
  }

  /**
   * Reads credentials as a client should send them.
   *
   * @param value such as {@code Bearer mF_9.B5f-4.1JqM}; the scheme in any letter case
   * @return the credentials
   * @throws FieldSyntaxException if they are malformed; its message does not have the value
   */
  static Credentials parse(String value) {
    return SecretValue.guard(() -> Scanner.whole(value, CredentialsReader::read));
  }

  /**
   * Reads credentials that were received. Of the Basic scheme it reads also those that lack the
   * padding, or are in ISO-8859-1 (RFC 7617, B.2); of others, parameters with other characters than
   * those of a token.
   *
   * @param value such as {@code Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==}
   * @return the credentials
   * @throws FieldSyntaxException if they are malformed all the same; its message does not have the
   *     value
   */
  static Credentials parseReceived(String value) {
    return SecretValue.guard(() -> Scanner.received(value, CredentialsReader::read));
  }
}
