package dev.statute.field;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A directive of {@code Cache-Control} (RFC 9111, 5.2).
 *
 * @param name a token, kept in lower case
 * @param argument the argument, without quotes, or null if there is none
 */
public record CacheDirective(String name, @Nullable String argument) implements FieldValue {

  /**
   * Their arguments are lists of field names, which are quoted even when they are tokens (RFC 9111,
   * 5.2.2.4, 5.2.2.7).
   */
  private static final Set<String> QUOTED = Set.of("no-cache", "private");

  /**
   * Checks name and argument.
   *
   * @param name a token
   * @param argument the argument
   * @throws FieldSyntaxException if one has characters it cannot have
   */
  public CacheDirective {
    name = CharClass.TOKEN.require(name).toLowerCase(Locale.ROOT);
    if (argument != null) {
      CharClass.QUOTABLE.requireAll(argument);
    }
  }

  static CacheDirective read(Scanner in) {
    String name = in.token("a directive");
    boolean hasArgument = in.isReceived() ? in.skipAfterWhiteSpace('=') : in.skip('=');
    in.skipBadWhiteSpace();
    return new CacheDirective(name, hasArgument ? in.tokenOrQuotedString("a token") : null);
  }

  /** Gives the wire form, such as {@code max-age=60}. */
  @Override
  public String toString() {
    if (argument == null) {
      return name;
    }
    return name
        + '='
        + (QUOTED.contains(name) ? Quoting.quote(argument) : Quoting.tokenOrQuote(argument));
  }
}
