package dev.statute.spring.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.jackson2.JacksonCodec;
import dev.statute.spring.ServedRoute;
import dev.statute.spring.ServedRoutes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.client.RestClient;

/** Beans that call an API are not what serves it. */
class ClientBeansTest {

  /** Serves. */
  static class Harbour implements Ferries {

    @Override
    public GetFerry get(long id) {
      return new GetFerry.Ok(new Ferry("harbour"));
    }

    @Override
    public LaunchFerry launch(Ferry ferry) {
      throw new UnsupportedOperationException();
    }
  }

  private static Ferries client() {
    return StatuteClients.of(RestClient.builder(), new JacksonCodec())
        .create(FerriesClient::of, "http://127.0.0.1:1");
  }

  private static Ferries proxy() {
    ProxyFactory factory = new ProxyFactory(client());
    factory.setInterfaces(Ferries.class);
    return (Ferries) factory.getProxy();
  }

  private static List<String> servers(GenericApplicationContext context) {
    List<String> names = new ArrayList<>();
    for (ServedRoute route : ServedRoutes.of(context.getBeanFactory())) {
      if (route instanceof ServedRoute.OfBean bean) {
        names.add(bean.beanName());
      }
    }
    return names;
  }

  @Test
  void clientBesideAServerIsNotServed() {
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      context.registerBean("client", Ferries.class, ClientBeansTest::client);
      context.registerBean(
          "lazy", Ferries.class, ClientBeansTest::client, bean -> bean.setLazyInit(true));
      context.registerBean("proxy", Ferries.class, ClientBeansTest::proxy);
      context.registerBean("harbour", Harbour.class);
      context.refresh();

      assertThat(servers(context)).containsOnly("harbour");
    }
  }

  @Test
  void clientAloneServesNothing() {
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      context.registerBean(
          "lazy", Ferries.class, ClientBeansTest::client, bean -> bean.setLazyInit(true));
      context.refresh();

      assertThat(servers(context)).isEmpty();
    }
  }
}
