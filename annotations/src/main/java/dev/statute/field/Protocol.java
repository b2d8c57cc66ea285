package dev.statute.field;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A protocol that a connection can switch to: a member of {@code Upgrade} (RFC 9110, 7.8). Names
 * are compared without regard to case, versions with it.
 *
 * @param name the name, a token
 * @param version the version, a token, or null if there is none
 */
public record Protocol(String name, @Nullable String version) implements FieldValue {

  /** Reads and writes lists of such values, as {@link Upgrade} does. */
  public static final FieldCodec<List<Protocol>> LIST =
      ListFieldCodec.ofElements(
          "Protocol",
          lines -> Upgrade.parse(lines).protocols(),
          lines -> Upgrade.parse(lines).protocols());

  /**
   * Checks name and version.
   *
   * @param name the name
   * @param version the version
   * @throws FieldSyntaxException if one is not a token
   */
  public Protocol {
    CharClass.TOKEN.require(name);
    if (version != null) {
      CharClass.TOKEN.require(version);
    }
  }

  /**
   * Names a protocol without a version.
   *
   * @param name the name
   * @return the protocol
   * @throws FieldSyntaxException if it is not a token
   */
  public static Protocol of(String name) {
    return new Protocol(name, null);
  }

  /**
   * Names a protocol with a version.
   *
   * @param name the name
   * @param version the version
   * @return the protocol
   * @throws FieldSyntaxException if one is not a token
   */
  public static Protocol of(String name, String version) {
    return new Protocol(name, version);
  }

  /**
   * Reads a protocol.
   *
   * @param value such as {@code websocket} or {@code TLS/1.2}
   * @return the protocol
   * @throws FieldSyntaxException if it is not a protocol
   */
  public static Protocol parse(String value) {
    return Scanner.whole(value, Protocol::read);
  }

  static Protocol read(Scanner in) {
    String name = in.token("a protocol name");
    return new Protocol(name, in.skip('/') ? in.token("a protocol version") : null);
  }

  /** Compares the name without regard to case, and the version. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Protocol that
        && name.equalsIgnoreCase(that.name)
        && Objects.equals(version, that.version);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name.toLowerCase(Locale.ROOT), version);
  }

  /** Gives the wire form, such as {@code TLS/1.2}. */
  @Override
  public String toString() {
    return version == null ? name : name + '/' + version;
  }
}
