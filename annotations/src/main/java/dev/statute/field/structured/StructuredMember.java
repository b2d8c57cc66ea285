package dev.statute.field.structured;

/** A member of a List or Dictionary: an Item or an Inner List (RFC 9651, 3.1, 3.2). */
public sealed interface StructuredMember extends StructuredPart permits StructuredItem, InnerList {

  /**
   * Returns the parameters of the member.
   *
   * @return the parameters, perhaps none
   */
  StructuredParameters parameters();

  /**
   * Takes the member for an Item.
   *
   * @return the Item that this is
   * @throws UnfitPartException if this is an Inner List
   */
  default StructuredItem item() {
    if (this instanceof StructuredItem item) {
      return item;
    }
    throw new UnfitPartException(this, "an Item");
  }

  /**
   * Takes the member for an Inner List.
   *
   * @return the Inner List that this is
   * @throws UnfitPartException if this is an Item
   */
  default InnerList innerList() {
    if (this instanceof InnerList list) {
      return list;
    }
    throw new UnfitPartException(this, "an Inner List");
  }
}
