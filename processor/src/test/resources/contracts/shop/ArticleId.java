package shop;

/** A number. */
public final class ArticleId {
  private final long number;
  private ArticleId(long number) { this.number = number; }
  public static ArticleId valueOf(String text) { return new ArticleId(Long.parseLong(text)); }
  @Override public String toString() { return "" + number; }
}
