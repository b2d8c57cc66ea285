package dev.statute.spring.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.statute.client.Client;
import dev.statute.client.JdkTransport;
import dev.statute.field.Challenge;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.PublicLinks;
import dev.statute.server.Request;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;

/** The client of the contract knows each response of the application, those of Security too. */
class GeneratedClientTest extends ShopTest {

  private static final PublicLinks LINKS = PublicLinks.of(Request.builder("GET", "/").build());

  private OrdersClient client(String credentials) {
    JsonMapper mapper =
        JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    JdkTransport transport =
        JdkTransport.of(HttpClient.newHttpClient())
            .customizing(request -> request.header("Authorization", credentials));
    return OrdersClient.of(Client.of(transport, uri(""), new JacksonCodec(mapper)));
  }

  private PlaceOrder place(OrdersClient client, String article) {
    return client.place(new NewOrder(article, 2), () -> "ignored", LINKS);
  }

  @Test
  void orderIsReadBack() {
    OrdersClient anna = client(ANNA);
    PlaceOrder.Created created = (PlaceOrder.Created) place(anna, "tea");
    long id = created.body().id();
    assertThat(created.location()).hasToString("/shop/orders/" + id);
    EntityTag tag = EntityTag.strong(id + "-2");
    Order tea = new Order(id, "tea", 2, "anna");
    assertThat(anna.get(id, null)).isEqualTo(new GetOrder.Ok(tea, tag));
    assertThat(anna.get(id, EntityTagCondition.of(tag))).isEqualTo(new GetOrder.NotModified(tag));
    assertThat(anna.get(999, null)).isInstanceOf(GetOrder.NotFound.class);
  }

  @Test
  void whatSecurityRefusesIsADeclaredReply() {
    GetOrder reply = client(basic("anna", "wrong")).get(1, null);
    assertThat(reply).isInstanceOf(OrdersReply.Unauthorized.class);
    assertThat(((OrdersReply.Unauthorized) reply).wwwAuthenticate())
        .containsExactly(Challenge.basic("shop"));
    assertThat(client(ANNA).cancel(1)).isInstanceOf(OrdersReply.Forbidden.class);
    assertThat(client(ROOT).cancel(1)).isInstanceOf(CancelOrder.NoContent.class);
  }

  @Test
  void whatTheAdviceMakesOfAnExceptionIsADeclaredReply() {
    PlaceOrder reply = place(client(ANNA), "ether");
    assertThat(((PlaceOrder.Conflict) reply).body().title()).isEqualTo("No ether left");
    Foresee late = client(ANNA).forecast(404).toCompletableFuture().join();
    assertThat(((Foresee.Conflict) late).body().title()).isEqualTo("No crystal ball left");
  }
}
