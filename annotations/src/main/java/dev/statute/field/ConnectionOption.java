package dev.statute.field;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A member of {@code Connection} (RFC 9110, 7.6.1).
 *
 * <p>The spelling is kept, but comparison ignores case.
 *
 * @param name a connection option, a token
 */
public record ConnectionOption(String name) implements FieldValue {

  /** Says that the connection ends after this response (RFC 9112, 9.6). */
  public static final ConnectionOption CLOSE = new ConnectionOption("close");

  /** Says that {@code Upgrade} is for this connection only (RFC 9110, 7.8). */
  public static final ConnectionOption UPGRADE = new ConnectionOption("Upgrade");

  /**
   * Checks the name.
   *
   * @param name a connection option
   * @throws FieldSyntaxException if it is not a token
   */
  public ConnectionOption {
    CharClass.TOKEN.require(name);
  }

  /**
   * Reads one name.
   *
   * @param value a connection option
   * @return the value
   * @throws FieldSyntaxException if it is not a token
   */
  public static ConnectionOption parse(String value) {
    return Scanner.whole(value, ConnectionOption::read);
  }

  static ConnectionOption read(Scanner in) {
    return new ConnectionOption(in.token("a connection option"));
  }

  /** Compares the names without regard to case (RFC 9110, 7.6.1). */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ConnectionOption that && name.equalsIgnoreCase(that.name);
  }

  @Override
  public int hashCode() {
    return name.toLowerCase(Locale.ROOT).hashCode();
  }

  /** Gives the name as it was spelled. */
  @Override
  public String toString() {
    return name;
  }
}
