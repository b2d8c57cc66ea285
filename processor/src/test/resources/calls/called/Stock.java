package called;

import java.util.TreeMap;

/** A class that names the arguments of a generic one. */
public class Stock extends TreeMap<String, Integer> {

  static Stock random(String text) {
    Stock stock = new Stock();
    stock.put(text, 1);
    return stock;
  }
}
