package dev.statute.kitchen.served;

import dev.statute.jackson.JacksonCodec;
import dev.statute.kitchen.DeliveriesRoutes;
import dev.statute.kitchen.DishesRoutes;
import dev.statute.kitchen.FormerMenuRoutes;
import dev.statute.kitchen.GuestsRoutes;
import dev.statute.kitchen.PantryRoutes;
import dev.statute.kitchen.PhotosRoutes;
import dev.statute.server.Routes;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** Serves the kitchen on a free port of this machine. */
public final class KitchenServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final JdkServer server;

  private KitchenServer(JdkServer server) {
    this.server = server;
  }

  /**
   * Starts to serve.
   *
   * @return the server, in which nothing is yet
   * @throws IOException if there can be no server
   */
  public static KitchenServer start() throws IOException {
    return new KitchenServer(JdkServer.builder(new JacksonCodec(), routes()).port(0).start());
  }

  /**
   * Makes the routes of a new kitchen.
   *
   * @return the routes of all of its APIs
   */
  public static Routes routes() {
    return DishesRoutes.of(new DishService(new JacksonCodec()))
        .and(PhotosRoutes.of(new PhotoService()))
        .and(PantryRoutes.of(new PantryService()))
        .and(GuestsRoutes.of(new GuestService()))
        .and(FormerMenuRoutes.of(new FormerMenuService()))
        .and(DeliveriesRoutes.of(new DeliveryService()));
  }

  /**
   * Returns where it serves.
   *
   * @return its base
   */
  public URI uri() {
    return server.uri();
  }

  /** Stops, once the requests that are being handled have their answers. */
  @Override
  public void close() {
    server.stop(PATIENCE);
  }
}
