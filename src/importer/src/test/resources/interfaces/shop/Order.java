package shop;

import com.fasterxml.jackson.annotation.JsonProperty;

public enum Order {
  @JsonProperty("price-asc")
  PRICE_ASC("price-asc"),
  @JsonProperty("+1")
  PLUS_1("+1"),
  NAME("NAME");

  private final String text;

  Order(String text) {
    this.text = text;
  }

  public static Order fromString(String text) {
    return valueOf(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
