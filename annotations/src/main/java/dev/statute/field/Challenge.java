package dev.statute.field;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A challenge of an authentication scheme (RFC 9110, 11.3). The scheme is compared without regard
 * to case.
 *
 * @param scheme the authentication scheme, a token
 * @param token68 the data of schemes such as {@code Negotiate}, or null if there is none
 * @param parameters the parameters in order, their names in lower case; none if there is a token68
 */
public record Challenge(String scheme, @Nullable String token68, Map<String, String> parameters)
    implements FieldValue {

  /** Reads and writes lists of such values, as {@link Challenges} does. */
  public static final FieldCodec<List<Challenge>> LIST =
      ListFieldCodec.ofElements(
          "Challenge",
          lines -> Challenges.parse(lines).challenges(),
          lines -> Challenges.parseReceived(lines).challenges());

  private static final String REALM = "realm";

  private static final String CHARSET = "charset";
  private static final String UTF_8 = "UTF-8";

  /**
   * Parameters of Digest that must not be quoted (RFC 7616, 3.3), and one that is not in its
   * examples.
   */
  private static final Set<String> NEVER_QUOTED = Set.of("algorithm", "stale", "userhash");

  /**
   * Checks and copies.
   *
   * @param scheme the authentication scheme
   * @param token68 the data of schemes such as {@code Negotiate}
   * @param parameters the parameters in order
   * @throws FieldSyntaxException if the scheme, the token68 or a parameter has characters it cannot
   *     have
   * @throws IllegalArgumentException if there are both a token68 and parameters, or a parameter
   *     comes twice
   */
  public Challenge {
    CharClass.TOKEN.require(scheme);
    parameters = Elements.parameters(parameters);
    if (token68 != null) {
      int data = CharClass.TOKEN68.prefix(token68);
      if (data == 0 || token68.substring(data).chars().anyMatch(c -> c != '=')) {
        throw new FieldSyntaxException(token68, data, "a token68");
      }
      if (!parameters.isEmpty()) {
        throw new UnfitValueException(
            "a token68 or parameters, not both", token68 + " and " + parameters.keySet());
      }
    }
  }

  /**
   * Makes a challenge without data.
   *
   * @param scheme the authentication scheme
   * @return the challenge
   * @throws FieldSyntaxException if the scheme is not a token
   */
  public static Challenge of(String scheme) {
    return new Challenge(scheme, null, Map.of());
  }

  /**
   * Makes a challenge with a token68.
   *
   * @param scheme the authentication scheme
   * @param token68 the data
   * @return the challenge
   * @throws FieldSyntaxException if one has characters it cannot have
   */
  public static Challenge token68(String scheme, String token68) {
    return new Challenge(scheme, token68, Map.of());
  }

  /**
   * Makes a challenge of the Basic scheme (RFC 7617, 2).
   *
   * @param realm the protection space
   * @return the challenge
   * @throws FieldSyntaxException if the realm has control characters, or characters beyond U+00FF
   */
  public static Challenge basic(String realm) {
    return of("Basic").with(REALM, realm);
  }

  /**
   * Makes a challenge of the Basic scheme that asks for user name and password in UTF-8 (RFC 7617,
   * 2.1).
   *
   * @param realm the protection space
   * @return the challenge
   * @throws FieldSyntaxException if the realm has control characters, or characters beyond U+00FF
   */
  public static Challenge basicUtf8(String realm) {
    return basic(realm).with(CHARSET, UTF_8);
  }

  /**
   * Makes a challenge of the Bearer scheme for a request without a token (RFC 6750, 3).
   *
   * @param realm the protection space
   * @return the challenge
   * @throws FieldSyntaxException if the realm has control characters, or characters beyond U+00FF
   */
  public static Challenge bearer(String realm) {
    return of("Bearer").with(REALM, realm);
  }

  /**
   * Makes a challenge of the Bearer scheme for a request whose token is refused (RFC 6750, 3).
   *
   * @param realm the protection space
   * @param error why it is refused
   * @param scopes the scopes that the resource needs, perhaps none
   * @return the challenge
   * @throws FieldSyntaxException if the realm has control characters or characters beyond U+00FF,
   *     or a scope is empty or has other characters than printable ASCII, or a space, a quote or a
   *     backslash
   */
  public static Challenge bearer(String realm, BearerError error, String... scopes) {
    for (String scope : scopes) {
      CharClass.SCOPE.require(scope);
    }
    Challenge challenge = bearer(realm).with("error", error.code());
    return scopes.length == 0 ? challenge : challenge.with("scope", String.join(" ", scopes));
  }

  /**
   * Makes a challenge of the Digest scheme (RFC 7616, 3.3), for {@code auth} with SHA-256, and user
   * names in UTF-8. Others follow by {@link #with}: {@code opaque}, {@code domain}, {@code stale},
   * {@code userhash}, another {@code qop} or {@code algorithm}.
   *
   * @param realm the protection space
   * @param nonce a value that is new in each response, best in Base64 or hexadecimal digits
   * @return the challenge
   * @throws FieldSyntaxException if one has control characters, or characters beyond U+00FF
   */
  public static Challenge digest(String realm, String nonce) {
    return of("Digest")
        .with(REALM, realm)
        .with("qop", "auth")
        .with("algorithm", "SHA-256")
        .with("nonce", nonce)
        .with(CHARSET, UTF_8);
  }

  /**
   * Reads exactly one challenge.
   *
   * @param value such as {@code Basic realm="orders"}
   * @return the challenge
   * @throws FieldSyntaxException if it is not one challenge
   */
  public static Challenge parse(String value) {
    return Scanner.whole(
        value,
        in -> {
          Challenges challenges = Challenges.read(in);
          if (challenges.challenges().size() > 1) {
            throw in.error("one challenge");
          }
          return challenges.challenges().get(0);
        });
  }

  /**
   * Adds a parameter, or gives one another value.
   *
   * @param name its name, in any letter case
   * @param value its value, without quotes
   * @return the challenge with it
   * @throws FieldSyntaxException if name or value has characters it cannot have
   * @throws IllegalArgumentException if the challenge has a token68
   */
  public Challenge with(String name, String value) {
    return new Challenge(scheme, token68, Elements.with(parameters, name, value));
  }

  /**
   * Compares the scheme.
   *
   * @param name the name of a scheme
   * @return whether the challenge is of that scheme, in any letter case
   */
  public boolean isScheme(String name) {
    return scheme.equalsIgnoreCase(name);
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
   * Finds the protection space (RFC 9110, 11.5).
   *
   * @return the value of the parameter {@code realm}
   */
  public Optional<String> realm() {
    return parameter(REALM);
  }

  /**
   * Finds the scopes that a resource needs (RFC 6750, 3).
   *
   * @return the values of the parameter {@code scope} in order; empty if there is none
   */
  public List<String> scopes() {
    String scopes = parameters.getOrDefault("scope", "");
    return Arrays.stream(scopes.split(" ", -1)).filter(scope -> !scope.isEmpty()).toList();
  }

  /** Compares the schemes without regard to case, and the data. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Challenge that
        && isScheme(that.scheme)
        && Objects.equals(token68, that.token68)
        && parameters.equals(that.parameters);
  }

  @Override
  public int hashCode() {
    return Objects.hash(scheme.toLowerCase(Locale.ROOT), token68, parameters);
  }

  /**
   * Gives the wire form, such as {@code Basic realm="orders"}. Values are quoted, as {@code realm}
   * must be (RFC 9110, 11.5), save for the few that must not be.
   */
  @Override
  public String toString() {
    if (token68 != null) {
      return scheme + ' ' + token68;
    }
    StringBuilder out = new StringBuilder(scheme);
    String separator = " ";
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      String value = parameter.getValue();
      boolean bare = NEVER_QUOTED.contains(parameter.getKey());
      out.append(separator).append(parameter.getKey()).append('=');
      out.append(bare ? Quoting.tokenOrQuote(value) : Quoting.quote(value));
      separator = ", ";
    }
    return out.toString();
  }
}
