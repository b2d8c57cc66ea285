package dev.statute.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The software that sends a message: the value of {@code Server} (RFC 9110, 10.2.4) and {@code
 * User-Agent} (RFC 9110, 10.1.5).
 *
 * @param products the products and comments in order, the first a product
 */
public record Products(List<Product> products) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<Products> CODEC =
      new SingleFieldCodec<>("Products", Products::parse, Products::parseReceived);

  /**
   * Copies the list.
   *
   * @param products the products and comments in order
   * @throws IllegalArgumentException if it is empty or starts with a comment
   */
  public Products {
    products = Elements.nonEmpty(products, "product");
    if (products.get(0) instanceof Product.Comment) {
      throw new UnfitValueException("a product before a comment", products.get(0));
    }
  }

  /**
   * Lists products and comments.
   *
   * @param first the first
   * @param more the others
   * @return the value
   * @throws IllegalArgumentException if the first is a comment
   */
  public static Products of(Product first, Product... more) {
    return new Products(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
  }

  /**
   * Reads a value.
   *
   * @param value such as {@code CERN/3.0 libwww/2.17 (beta)}
   * @return the value
   * @throws FieldSyntaxException if it does not start with a product, or has anything but products
   *     and comments
   */
  public static Products parse(String value) {
    return Scanner.whole(value, Products::read);
  }

  /**
   * Reads a value that was received: words that are neither products nor comments are left out, as
   * are parts of them.
   *
   * @param value such as {@code iPhone14,3/19E241 CFNetwork/1240.0.4}
   * @return the value
   * @throws FieldSyntaxException if it does not start with a product, or a comment does not end
   */
  public static Products parseReceived(String value) {
    return Scanner.received(value, Products::read);
  }

  static Products read(Scanner in) {
    List<Product> products = new ArrayList<>();
    do {
      in.requireRoom(products.size() + 1, "products");
      in.skipWhiteSpace();
      if (in.peek() == '(' && !products.isEmpty()) {
        products.add(new Product.Comment(in.comment()));
      } else if (in.peek(CharClass.TOKEN) || products.isEmpty() || !in.isReceived()) {
        products.add(product(in));
      }
      if (in.isReceived()) {
        // What is left of a word belongs to nothing.
        in.skipRun(CharClass.WORD);
      }
    } while (in.peek() == ' ' || in.peek() == '\t' || (in.isReceived() && in.peek() == '('));
    return new Products(products);
  }

  private static Product product(Scanner in) {
    String name = in.token("a product");
    boolean hasVersion = in.skip('/') && (!in.isReceived() || in.peek(CharClass.TOKEN));
    return new Product.Identifier(name, hasVersion ? in.token("a product version") : null);
  }

  /** Gives the wire form, with one space between. */
  @Override
  public String toString() {
    return products.stream().map(Product::toString).collect(Collectors.joining(" "));
  }
}
