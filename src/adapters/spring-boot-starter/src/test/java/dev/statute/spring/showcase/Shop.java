package dev.statute.spring.showcase;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class Shop {

  /** Makes the configuration, for Spring. */
  public Shop() {}

  /**
   * Serves until the process ends.
   *
   * @param arguments properties
   */
  public static void main(String... arguments) {
    SpringApplication.run(Shop.class, arguments);
  }
}
