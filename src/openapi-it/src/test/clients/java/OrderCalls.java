import java.util.Map;
import java.util.Optional;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.ApiResponse;
import org.openapitools.client.api.OrdersApi;
import org.openapitools.client.model.NewOrder;
import org.openapitools.client.model.Order;
import org.openapitools.client.model.Problem;

/** Calls each operation of the orders, and prints what came of it, as calls.ts does. */
public final class OrderCalls {

  private static final Map<String, String> TOKEN = Map.of("Authorization", "Bearer secret");

  private OrderCalls() {}

  interface Call {
    void run() throws ApiException;
  }

  public static void main(String[] arguments) throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri(arguments[0]);
    OrdersApi orders = new OrdersApi(client);

    NewOrder tea = new NewOrder().article("tea").quantity(2);
    ApiResponse<Order> placed = orders.placeOrderWithHttpInfo(tea, TOKEN);
    Order order = placed.getData();
    System.out.println(
        placed.getStatusCode()
            + " "
            + order.getArticle()
            + " "
            + order.getQuantity()
            + " "
            + first(placed.getHeaders(), "location"));

    ApiResponse<Order> got = orders.getOrderWithHttpInfo(order.getId(), null, TOKEN);
    String tag = first(got.getHeaders(), "etag");
    System.out.println(got.getStatusCode() + " " + got.getData().getArticle() + " " + tag);

    failing(client, () -> orders.getOrder(order.getId(), tag, TOKEN));
    failing(client, () -> orders.getOrder(999L, null, TOKEN));
    failing(client, () -> orders.placeOrder(new NewOrder().article("tea").quantity(0), TOKEN));
    failing(client, () -> orders.getOrder(order.getId(), null));
  }

  private static String first(Map<String, java.util.List<String>> headers, String name) {
    return headers.get(name).get(0);
  }

  private static void failing(ApiClient client, Call call) throws Exception {
    try {
      call.run();
      System.out.println("no failure");
    } catch (ApiException e) {
      StringBuilder line = new StringBuilder().append(e.getCode());
      String body = e.getResponseBody();
      if (body != null && !body.isEmpty()) {
        Problem problem = client.getObjectMapper().readValue(body, Problem.class);
        line.append(' ').append(problem.getTitle());
      }
      Optional<String> challenge = e.getResponseHeaders().firstValue("www-authenticate");
      challenge.ifPresent(value -> line.append(' ').append(value));
      System.out.println(line);
    }
  }
}
