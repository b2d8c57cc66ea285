package called;

import org.jspecify.annotations.Nullable;

/** A record whose factory is annotated. */
public record Code(String text) {

  public static @Nullable Code of(@Nullable String text) {
    return text == null ? null : new Code(text);
  }

  static Code random(String text) {
    return new Code(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
