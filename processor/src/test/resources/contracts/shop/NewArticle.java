package shop;

import jakarta.validation.constraints.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

public class NewArticle extends Named {
  /** What it costs. */
  private Price price;
  private @Nullable Color color;
  private boolean hidden;
  public int stock;
  public static int made;
  public transient int seen;
  public List<Label> labels = new ArrayList<>();

  @NotNull public Price getPrice() { return price; }
  public void setPrice(Price price) { this.price = price; }
  public @Nullable Color getColor() { return color; }
  public boolean isHidden() { return hidden; }
  public void setSecret(String secret) {}
  public String getter() { return ""; }
}
