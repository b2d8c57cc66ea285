package dev.statute.server.refusing;

import dev.statute.field.FieldSyntaxException;
import dev.statute.server.refusal.RefusedException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The part of a request that was wrong. */
public enum FaultPlace {
  PATH("path variable", "path"),
  QUERY("query parameter", "query"),
  HEADER("header field", "header"),
  COOKIE("cookie", "cookie"),
  CONTENT("content", "content"),
  FORM("form field", "form"),
  PART("part", "part");

  private final String words;
  private final String member;

  FaultPlace(String words, String member) {
    this.words = words;
    this.member = member;
  }

  public String words() {
    return words;
  }

  /** Gives the value of the member {@code in} of a problem detail. */
  public String member() {
    return member;
  }

  /** Refuses a part that is not there. */
  public <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw new RefusedException(Refusals.parameter(this, name, "is missing", null));
    }
    return value;
  }

  /** Takes whatever a converter throws as its verdict on the text. */
  public <T> T convert(String name, Supplier<T> conversion) {
    try {
      return conversion.get();
    } catch (FieldSyntaxException e) {
      throw new RefusedException(Refusals.parameter(this, name, "is not well-formed", e));
    } catch (RuntimeException e) {
      throw new RefusedException(Refusals.parameter(this, name, "is not valid", e));
    }
  }
}
