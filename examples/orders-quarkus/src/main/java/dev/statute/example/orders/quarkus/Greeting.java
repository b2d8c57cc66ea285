package dev.statute.example.orders.quarkus;

import dev.statute.example.orders.CurlLines;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says what to type, once the application has started. */
@ApplicationScoped
class Greeting {

  private final int port;

  Greeting(@ConfigProperty(name = "quarkus.http.port") int port) {
    this.port = port;
  }

  void greet(@Observes StartupEvent started) {
    System.out.println(CurlLines.of(URI.create("http://localhost:" + port)));
  }
}
