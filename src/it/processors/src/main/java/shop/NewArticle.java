package shop;

import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.NoArgsConstructor;

/** Lombok gives it all that it has. */
@Data
@NoArgsConstructor
@AllArgsConstructor
public class NewArticle {
  private String name;
  private int price;
}
