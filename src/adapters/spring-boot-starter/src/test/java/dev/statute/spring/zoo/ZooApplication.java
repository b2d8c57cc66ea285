package dev.statute.spring.zoo;

import dev.statute.field.Problem;
import dev.statute.server.Limits;
import dev.statute.server.PublicLinks;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has a bean for each API, a controller among them, and routes written by hand. */
@SpringBootConfiguration
@EnableAutoConfiguration
class ZooApplication implements WebMvcConfigurer {

  static final AtomicInteger VISITS = new AtomicInteger();
  static final AtomicInteger OFFICES = new AtomicInteger();

  @Bean
  Animals animals() {
    return new Menagerie();
  }

  /** Nobody is to call it, since the other bean of its interface is primary. */
  @Bean
  Keepers absent() {
    return (Keepers)
        Proxy.newProxyInstance(
            Keepers.class.getClassLoader(),
            new Class<?>[] {Keepers.class},
            (proxy, method, arguments) -> {
              throw new AssertionError(method);
            });
  }

  @Bean
  @Primary
  Keepers keepers() {
    return (Keepers)
        Proxy.newProxyInstance(
            Keepers.class.getClassLoader(),
            new Class<?>[] {Keepers.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "get" -> new GetKeeper.Ok("keeper " + arguments[0]);
                  case "add" ->
                      new AddKeeper.Created(
                          "keeper",
                          ((PublicLinks) arguments[1]).to(KeepersPaths.get("" + arguments[0])));
                  case "hashCode" -> 1;
                  default -> proxy == (arguments == null ? null : arguments[0]);
                });
  }

  @Bean
  @Scope(value = WebApplicationContext.SCOPE_REQUEST, proxyMode = ScopedProxyMode.INTERFACES)
  Visits visits() {
    int visit = VISITS.incrementAndGet();
    return () -> new CountVisit.Ok(visit);
  }

  @Bean
  @Lazy
  TicketOffice tickets() {
    return new TicketOffice(OFFICES.incrementAndGet());
  }

  @Bean
  Routes byHand() {
    return Routes.of(
        Route.of("PURGE", "/caches/{name}", call -> answer(call.path("name", name -> name))),
        Route.of(
            "GET",
            "/caches/broken",
            call -> {
              throw new IllegalStateException("secret");
            }));
  }

  private static dev.statute.Reply answer(String name) {
    return new GetAnimal.NotFound(Problem.ofStatus(404).detail(name).build());
  }

  @Bean
  Limits limits() {
    return Limits.standard().withAnswerTime(Duration.ofMillis(300));
  }

  @Override
  public void configurePathMatch(PathMatchConfigurer configurer) {
    configurer.addPathPrefix("/${zoo.prefix:staff}", Keepers.class::isAssignableFrom);
  }

  /** A controller of the application, under the path of an API. */
  @RestController
  static class Census {

    @GetMapping("/animals")
    String all() {
      return "all animals";
    }
  }
}
