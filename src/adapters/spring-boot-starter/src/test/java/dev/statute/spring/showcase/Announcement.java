package dev.statute.spring.showcase;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells a test in another process where the application serves. */
@Component
class Announcement {

  static final String PROPERTY = "shop.announced";
  static final String START = "Serving on port ";

  private final Environment environment;

  Announcement(Environment environment) {
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void announce() {
    if (environment.getProperty(PROPERTY, boolean.class, false)) {
      System.out.println(START + environment.getRequiredProperty("local.server.port"));
    }
  }
}
