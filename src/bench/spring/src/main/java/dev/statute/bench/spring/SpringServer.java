package dev.statute.bench.spring;

import dev.statute.bench.load.Serving;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts an application of Boot with one way to give articles. */
public final class SpringServer {

  private SpringServer() {}

  /**
   * Starts it.
   *
   * @param arguments the way: {@code statute}, {@code functional} or {@code controller}
   * @throws Exception if it does not start
   */
  public static void main(String[] arguments) throws Exception {
    SpringApplication application =
        new SpringApplication(
            switch (arguments[0]) {
              case "statute" -> StatuteArticles.class;
              case "functional" -> FunctionalArticles.class;
              case "controller" -> ControllerArticles.class;
              default -> throw new IllegalArgumentException("no such way: " + arguments[0]);
            });
    application.setDefaultProperties(
        Map.of(
            "server.port", "0",
            "server.address", "127.0.0.1",
            // Or it closes the connection after a hundred requests.
            "server.tomcat.max-keep-alive-requests", "-1",
            // As the others write them.
            "spring.jackson.mapper.sort-properties-alphabetically", "false",
            "spring.main.banner-mode", "off",
            "logging.level.root", "off"));
    ConfigurableApplicationContext context = application.run();
    Serving.on(context.getEnvironment().getRequiredProperty("local.server.port", int.class));
  }
}
