package dev.statute.law;

import java.util.List;

/**
 * How a recipient reads a value that does not fit the definition of its field.
 *
 * @param readAs how
 * @param in the methods in which it is read so, and refused in others; none if the method does not
 *     matter
 * @param ground why
 */
public record MalformedRule(Malformed readAs, List<String> in, Ground ground) {

  /** Copies the names. */
  public MalformedRule {
    in = List.copyOf(in);
  }
}
