package dev.statute.example.orders;

import java.net.URI;

/** What to type to try the API. */
final class CurlLines {

  private CurlLines() {}

  /** Returns the lines for a server. */
  static String of(URI base) {
    return """
        Serving %1$s/orders until this program is stopped. Try:

        curl -i %1$s/orders -H 'Content-Type: application/json' -d '{"article": "tea", "quantity": 2}'
        curl -i %1$s/orders/1
        curl -i %1$s/orders/1 -H 'If-None-Match: "1-2"'
        curl -i -I %1$s/orders/1
        curl -i %1$s/orders/one
        curl -i %1$s/orders -H 'Content-Type: application/json' -d '{"article": "tea", "quantity": 0}'
        curl -i -X DELETE %1$s/orders/1
        curl -i -X OPTIONS %1$s/orders
        """
        .formatted(base)
        .stripTrailing();
  }
}
