package dev.statute.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.server.Route;
import dev.statute.server.Routes;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.SimpleThreadScope;

/** The routes of an application: which beans are served, and by what. */
class ServedRoutesTest {

  private final GenericApplicationContext context = new GenericApplicationContext();

  @AfterEach
  void close() {
    context.close();
  }

  private ServedRoutes routes() {
    context.refresh();
    return ServedRoutes.of(context.getBeanFactory());
  }

  private static List<String> described(ServedRoutes routes) {
    List<String> all = new ArrayList<>();
    for (ServedRoute route : routes) {
      all.add(
          route instanceof ServedRoute.OfBean bean
              ? route.route()
                  + " by "
                  + bean.beanName()
                  + "."
                  + bean.method().getName()
                  + " of "
                  + bean.method().getDeclaringClass().getSimpleName()
              : route.route() + " alone");
    }
    return all;
  }

  @Test
  void eachApiOfABeanIsServedByTheMethodsOfItsClass() {
    context.registerBean("harbour", Harbour.class);

    assertThat(described(routes()))
        .containsExactlyInAnyOrder(
            "GET /boats/{id} by harbour.get of Harbour",
            "POST /boats by harbour.build of Harbour",
            "PUT /lamps/{id} by harbour.light of Harbour",
            "PUT /shades/{id} by harbour.drop of Harbour");
  }

  @Test
  void beanIsNotMadeToBeServed() {
    context.registerBean("yard", Yard.class, bean -> bean.setLazyInit(true));

    assertThat(described(routes()))
        .containsExactlyInAnyOrder(
            "GET /boats/{id} by yard.get of Yard", "POST /boats by yard.build of Yard");
  }

  @Test
  void beanThatIsANewOneEachTimeIsServed() {
    context.registerBean("yard", Yard.class, bean -> bean.setScope(BeanDefinition.SCOPE_PROTOTYPE));

    assertThat(described(routes())).hasSize(2);
  }

  @Test
  void proxyOfTheInterfaceIsServedByTheMethodsOfTheInterface() {
    Boats proxy =
        (Boats)
            Proxy.newProxyInstance(
                Boats.class.getClassLoader(), new Class<?>[] {Boats.class}, (p, m, a) -> null);
    context.getBeanFactory().registerSingleton("boats", proxy);
    context.refresh();

    for (ServedRoute route : ServedRoutes.of(context.getBeanFactory())) {
      ServedRoute.OfBean bean = (ServedRoute.OfBean) route;
      assertThat(bean.method().getDeclaringClass().isInstance(proxy)).isTrue();
    }
  }

  @Test
  void scopedProxyStandsForItsTarget() {
    context.getBeanFactory().registerScope("thread", new SimpleThreadScope());
    RootBeanDefinition definition = new RootBeanDefinition(Harbour.class);
    definition.setScope("thread");
    BeanDefinitionHolder proxy =
        ScopedProxyUtils.createScopedProxy(
            new BeanDefinitionHolder(definition, "harbour"), context, true);
    context.registerBeanDefinition(proxy.getBeanName(), proxy.getBeanDefinition());

    assertThat(described(routes())).contains("GET /boats/{id} by harbour.get of Harbour");
  }

  @Test
  void apiWithoutRoutesSaysWhichBeanAndBothWaysOut() {
    context.registerBean("shells", Shells.class, () -> () -> null);

    assertThatThrownBy(this::routes)
        .isInstanceOf(UnservableApiException.class)
        .hasMessageStartingWith("The bean 'shells' (")
        .hasMessageContaining(
            ") implements dev.statute.spring.Shells, but there is no ShellsRoutes to serve it by.")
        .hasMessageContaining("@Api(value = \"/shells\", generate = Output.ROUTES)")
        .hasMessageContaining("@GenerateRoutes(Shells.class)");
  }

  @Test
  void ofTwoBeansOneMustBeChosen() {
    context.registerBean("harbour", Harbour.class);
    context.registerBean("yard", Yard.class, bean -> bean.setLazyInit(true));

    assertThatThrownBy(this::routes)
        .isInstanceOf(UnservableApiException.class)
        .hasMessage(
            "Several beans implement dev.statute.spring.Boats, and one of them only can answer its"
                + " requests: harbour, yard\n"
                + "Annotate the one that is to answer with @Primary, or remove the others.");
  }

  @Test
  void primaryBeanIsServed() {
    context.registerBean("harbour", Harbour.class);
    context.registerBean(
        "yard",
        Yard.class,
        bean -> {
          bean.setLazyInit(true);
          bean.setPrimary(true);
        });

    assertThat(described(routes()))
        .contains(
            "GET /boats/{id} by yard.get of Yard", "PUT /lamps/{id} by harbour.light of Harbour");
  }

  @Test
  void fallbackIsNotServedBesideAnother() {
    context.registerBean("harbour", Harbour.class, bean -> bean.setFallback(true));
    context.registerBean("yard", Yard.class, bean -> bean.setLazyInit(true));

    assertThat(described(routes())).contains("GET /boats/{id} by yard.get of Yard");
  }

  @Test
  void routesOfABeanReplaceThoseThatAreGenerated() {
    context.registerBean("harbour", Harbour.class);
    context.registerBean(
        "routes",
        Routes.class,
        () ->
            BoatsRoutes.of(context.getBean(Harbour.class))
                .where(operation -> operation.method().equals("POST"), dropped -> Routes.of()));

    assertThat(described(routes()))
        .contains("GET /boats/{id} by harbour.get of Harbour")
        .doesNotContain("POST /boats by harbour.build of Harbour");
  }

  @Test
  void routesThatNoBeanStandsForAreServedAlone() {
    context.registerBean(
        "routes",
        Routes.class,
        () ->
            BoatsRoutes.of(new Harbour())
                .and(
                    Routes.of(
                        Route.of(
                            "GET",
                            "/health",
                            call -> {
                              throw new UnsupportedOperationException();
                            }))));

    assertThat(described(routes()))
        .containsExactlyInAnyOrder(
            "GET /boats/{id} alone", "POST /boats alone", "GET /health alone");
  }

  @Test
  void routesForTheSameRequestsAreNamed() {
    context.registerBean("harbour", Harbour.class);
    context.registerBean(
        "routes",
        Routes.class,
        () ->
            Routes.of(
                Route.of(
                    "PUT",
                    "/lamps/{lamp}",
                    call -> {
                      throw new UnsupportedOperationException();
                    })));

    assertThatThrownBy(this::routes)
        .isInstanceOf(UnservableApiException.class)
        .hasMessageContaining("two routes for the same requests")
        .hasMessageContaining("PUT /lamps/{id} (Lamps.light)");
  }

  @Test
  void applicationWithoutApisHasNone() {
    context.registerBean("anything", Object.class);

    assertThat(routes()).isEmpty();
  }
}
