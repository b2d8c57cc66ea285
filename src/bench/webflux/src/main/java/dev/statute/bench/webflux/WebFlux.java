package dev.statute.bench.webflux;

import dev.statute.bench.load.ArticleService;
import dev.statute.bench.load.Serving;
import dev.statute.bench.load.Warehouse;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Starts an application of Spring Boot. */
public final class WebFlux {

  private WebFlux() {}

  /** Serves an API. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Api {
    @Bean
    ArticleService articles() {
      return new ArticleService(new Warehouse(Runnable::run));
    }
  }

  /** Serves a controller whose methods Spring calls on the event loop, as it does by default. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Native {
    @Bean
    ArticleController articles() {
      return new ArticleController(new Warehouse(Runnable::run));
    }
  }

  /** Serves a controller that leaves the event loop, as one that waits has to. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Moved {
    @Bean
    MovedController articles() {
      return new MovedController(new ArticleController(new Warehouse(Runnable::run)));
    }
  }

  /**
   * Starts it.
   *
   * @param arguments which
   * @throws Exception if it does not start
   */
  public static void main(String[] arguments) throws Exception {
    Class<?> served =
        switch (arguments[0]) {
          case "statute" -> Api.class;
          case "moved" -> Moved.class;
          case "native" -> Native.class;
          default -> throw new IllegalArgumentException("nothing of the name " + arguments[0]);
        };
    ConfigurableApplicationContext application =
        new SpringApplicationBuilder(served)
            .properties(
                "server.port=0",
                "server.address=127.0.0.1",
                "spring.main.banner-mode=off",
                // The order in which the answers are compared.
                "spring.jackson.mapper.sort-properties-alphabetically=false",
                "logging.level.root=off")
            .run();
    Serving.on(
        Integer.parseInt(
            String.valueOf(application.getEnvironment().getProperty("local.server.port"))));
  }
}
