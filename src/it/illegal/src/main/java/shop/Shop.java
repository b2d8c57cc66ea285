package shop;

/** Uses what is generated, so that a type that is missing would be a further error. */
final class Shop {

  private Shop() {}

  static String told(GetOrder get, PlaceOrder place, DeleteOrder delete) {
    return get + " " + place + " " + delete;
  }
}
