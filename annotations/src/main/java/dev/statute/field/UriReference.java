package dev.statute.field;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A URI or a relative reference (RFC 3986, 4.1): the value of {@code Location} (RFC 9110, 10.2.2).
 *
 * <p>Kept as it is written, without normalization, so that two are equal only if their characters
 * are. Characters outside of RFC 3986 must be percent-encoded. An empty host is refused in {@code
 * http} and {@code https} references (RFC 9110, 4.2.1, 4.2.2), and userinfo in these and in those
 * without a scheme, which become such (RFC 9110, 4.2.4).
 *
 * @param scheme the scheme, or null in a relative reference
 * @param authority what stands behind {@code //}, perhaps empty, or null if there is no {@code //}
 * @param path the path, perhaps empty
 * @param query what stands behind {@code ?}, perhaps empty, or null if there is no {@code ?}
 * @param fragment what stands behind {@code #}, perhaps empty, or null if there is no {@code #}
 */
public record UriReference(
    @Nullable String scheme,
    @Nullable String authority,
    String path,
    @Nullable String query,
    @Nullable String fragment)
    implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<UriReference> CODEC =
      new SingleFieldCodec<>("UriReference", UriReference::parse, UriReference::parseReceived);

  /**
   * Checks the parts, and that they can be told apart when written.
   *
   * @param scheme the scheme
   * @param authority what stands behind {@code //}
   * @param path the path
   * @param query what stands behind {@code ?}
   * @param fragment what stands behind {@code #}
   * @throws FieldSyntaxException if a part has characters it cannot have
   * @throws IllegalArgumentException if the path does not go with the other parts, or there is
   *     userinfo or an empty host
   */
  public UriReference {
    Objects.requireNonNull(path, "path");
    UriSyntax.check(scheme, authority, path, query, fragment);
  }

  /**
   * Reads a reference.
   *
   * @param value such as {@code /orders/1?full#total}; the empty string is the reference to the
   *     same document
   * @return the reference
   * @throws FieldSyntaxException if it is malformed, or has userinfo or an empty host where it must
   *     not
   */
  public static UriReference parse(String value) {
    return Scanner.whole(value, UriSyntax::read);
  }

  /**
   * Reads a reference that was received: one that is not a URI reference for lack of
   * percent-encoding is encoded, as RFC 9110, 10.2.2, allows, but for its authority.
   *
   * @param value such as {@code /a file|1.txt}
   * @return the reference
   * @throws FieldSyntaxException if it is malformed nevertheless, or has userinfo where it must not
   */
  public static UriReference parseReceived(String value) {
    return Scanner.received(value, UriSyntax::readReceived);
  }

  /**
   * Takes a {@link URI}.
   *
   * @param uri the URI, perhaps relative; other characters than ASCII are percent-encoded
   * @return the reference
   * @throws FieldSyntaxException if it is not one that RFC 3986 allows, or has userinfo where it
   *     must not
   */
  public static UriReference of(URI uri) {
    return parse(uri.toASCIIString());
  }

  /**
   * Tells whether this stands for itself.
   *
   * @return whether it has a scheme
   */
  public boolean isAbsolute() {
    return scheme != null;
  }

  /**
   * Resolves a reference against this one (RFC 3986, 5.2).
   *
   * @param reference the reference, perhaps relative
   * @return the target, which has a scheme
   * @throws IllegalStateException if this has no scheme
   * @throws IllegalArgumentException if the target would have an empty host that it must not have
   */
  public UriReference resolve(UriReference reference) {
    if (scheme == null) {
      throw new IllegalStateException("the base URI must have a scheme: " + this);
    }
    return UriResolution.resolve(this, reference);
  }

  /**
   * Finds where a redirect leads: resolves the {@code Location} against this target URI, and lets
   * the result inherit the fragment of this one if it has none (RFC 9110, 10.2.2).
   *
   * @param location the value of {@code Location}
   * @return the target of the redirect
   * @throws IllegalStateException if this has no scheme
   * @throws IllegalArgumentException if the target would have an empty host that it must not have
   */
  public UriReference redirect(UriReference location) {
    UriReference target = resolve(location);
    return target.fragment == null ? target.withFragment(fragment) : target;
  }

  /**
   * Replaces the fragment.
   *
   * @param other the fragment, or null for none
   * @return the reference with it
   * @throws FieldSyntaxException if it has characters it cannot have
   */
  public UriReference withFragment(@Nullable String other) {
    return new UriReference(scheme, authority, path, query, other);
  }

  /**
   * Converts to a {@link URI}.
   *
   * @return the same characters
   * @throws IllegalArgumentException if {@link URI} does not take them, as with an empty authority
   *     or an empty {@code mailto:}
   */
  public URI toUri() {
    return URI.create(toString());
  }

  /** Gives the reference as RFC 3986, 5.3, puts it together. */
  @Override
  public String toString() {
    if (scheme == null && authority == null && query == null && fragment == null) {
      return path;
    }
    StringBuilder out = new StringBuilder(path.length() + 64);
    if (scheme != null) {
      out.append(scheme).append(':');
    }
    if (authority != null) {
      out.append("//").append(authority);
    }
    out.append(path);
    if (query != null) {
      out.append('?').append(query);
    }
    if (fragment != null) {
      out.append('#').append(fragment);
    }
    return out.toString();
  }
}
