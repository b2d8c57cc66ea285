package dev.statute.spring.showcase;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** What is known of one request: each has its own. */
@Component
@RequestScope
class Visit {

  private String agent = "nobody";

  void setAgent(String value) {
    agent = value;
  }

  String agent() {
    return agent;
  }
}
