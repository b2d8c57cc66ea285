package dev.statute.rule.message.semantics.caching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A cache directive that is known (RFC 9111, 5.2.4).
 *
 * @param name its name, in lower case
 * @param isForRequests whether requests have it
 * @param isForResponses whether responses have it
 * @param argument what argument it has
 */
record KnownDirective(
    String name, boolean isForRequests, boolean isForResponses, Argument argument) {

  private static final Map<String, KnownDirective> ALL = read();

  /** The arguments of directives. */
  enum Argument {
    /** None is allowed. */
    NONE,
    /** A number of seconds. */
    SECONDS,
    /** A number of seconds, or none. */
    OPTIONAL_SECONDS,
    /** Names of fields in quotes, or none. */
    NAMES,
    /** Something else. */
    OTHER
  }

  /** Returns the directive with a name, which has no case. */
  static Optional<KnownDirective> of(String name) {
    return Optional.ofNullable(ALL.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Returns the names of all. */
  static Set<String> names() {
    return ALL.keySet();
  }

  private static Map<String, KnownDirective> read() {
    Map<String, KnownDirective> all = new LinkedHashMap<>();
    try (InputStream in =
        Objects.requireNonNull(KnownDirective.class.getResourceAsStream("directives.txt"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(KnownDirective::read)
          .forEach(directive -> all.put(directive.name(), directive));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(all);
  }

  private static KnownDirective read(String line) {
    String[] words = line.split(" ", -1);
    return new KnownDirective(
        words[0],
        !words[1].equals("response"),
        !words[1].equals("request"),
        Argument.valueOf(words[2].toUpperCase(Locale.ROOT).replace('-', '_')));
  }
}
