package dev.statute.field.structured;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An Inner List: Items in parentheses, with parameters (RFC 9651, 3.1.1).
 *
 * @param items the Items in order, perhaps none
 * @param parameters the parameters of the whole, perhaps none
 */
public record InnerList(List<StructuredItem> items, StructuredParameters parameters)
    implements StructuredMember {

  /**
   * Copies the Items.
   *
   * @param items the Items in order
   * @param parameters the parameters of the whole
   */
  public InnerList {
    items = List.copyOf(items);
  }

  /**
   * Makes an Inner List without parameters.
   *
   * @param items the Items in order, perhaps none
   * @return the Inner List
   */
  public static InnerList of(StructuredItem... items) {
    return new InnerList(List.of(items), StructuredParameters.none());
  }

  /**
   * Adds a parameter of the whole, or replaces the value of one.
   *
   * @param key its key
   * @param parameter its value
   * @return the Inner List with it
   * @throws dev.statute.field.FieldSyntaxException if the key is not one
   */
  public InnerList with(String key, BareItem parameter) {
    return new InnerList(items, parameters.with(key, parameter));
  }

  /** Gives the wire form, such as {@code ("foo" "bar");lvl=5}. */
  @Override
  public String toString() {
    return items.stream()
        .map(StructuredItem::toString)
        .collect(Collectors.joining(" ", "(", ")" + parameters));
  }
}
