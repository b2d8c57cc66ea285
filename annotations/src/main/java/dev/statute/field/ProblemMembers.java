package dev.statute.field;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of a problem detail that was received. Those whose values are not of their types are
 * ignored (RFC 9457, 3.1).
 *
 * @param members the members in order
 */
record ProblemMembers(Map<String, ? extends @Nullable Object> members) {

  Problem problem() {
    Map<String, @Nullable Object> extensions = new LinkedHashMap<>(members);
    extensions.keySet().removeAll(Problem.STANDARD);
    UriReference type = reference("type");
    return new Problem(
        type == null ? Problem.ABOUT_BLANK : type,
        text("title"),
        status(),
        text("detail"),
        reference("instance"),
        extensions);
  }

  private @Nullable String text(String name) {
    return members.get(name) instanceof String text ? text : null;
  }

  private @Nullable UriReference reference(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      return UriReference.parse(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private @Nullable Integer status() {
    long status = whole(members.get("status"));
    return status < Problem.MIN_STATUS || status > Problem.MAX_STATUS ? null : (int) status;
  }

  /** Gives a number without a fraction, however it is written, or else 0. */
  private static long whole(@Nullable Object value) {
    if (value instanceof BigDecimal || value instanceof Double || value instanceof Float) {
      double real = ((Number) value).doubleValue();
      return real == Math.rint(real) ? (long) real : 0;
    }
    if (value instanceof BigInteger big) {
      return big.bitLength() < Long.SIZE ? big.longValue() : 0;
    }
    return value instanceof Number number ? number.longValue() : 0;
  }
}
