package shop.client;

import dev.statute.GenerateClient;
import dev.statute.client.Client;
import shop.contract.GetOrder;
import shop.contract.Orders;

/** Asks for orders. */
@GenerateClient(Orders.class)
public final class Caller {

  private Caller() {}

  /** Returns the answer to a request for an order. */
  public static GetOrder ask(Client client, long id) {
    return OrdersClient.of(client).get(id);
  }
}
