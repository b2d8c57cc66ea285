package dev.statute.server.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.field.Challenge;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Dispatcher;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.terms.Guard;
import org.junit.jupiter.api.Test;

class CorsOfSecuredRoutesTest {

  private static final String APP = "https://app.example";

  /** Fetch Standard, 4.8: Authorization has to be named, which a wildcard would not. */
  @Test
  void scriptsOfOtherOriginsMaySendTheCredentialsThatARouteAsksFor() {
    Routes routes =
        Routes.of(
            Route.of("GET", "/orders", call -> PlainReply.of(204))
                .secured(Guard.of(Challenge.bearer("orders"))));
    Dispatcher server =
        Dispatcher.builder(new JacksonCodec(), routes)
            .filter(Cors.allowing(APP).over(routes))
            .build();
    Sent preflight =
        Sent.by(
            server,
            Sent.request(
                "OPTIONS",
                "/orders",
                new byte[0],
                "Origin",
                APP,
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "authorization"));
    assertThat(preflight.code()).isEqualTo(204);
    assertThat(preflight.field("Access-Control-Allow-Headers")).contains("Authorization");
    Sent refused = Sent.by(server, Sent.request("GET", "/orders", new byte[0], "Origin", APP));
    assertThat(refused.code()).isEqualTo(401);
    assertThat(refused.field("Access-Control-Allow-Origin")).isEqualTo(APP);
    assertThat(refused.field("Access-Control-Expose-Headers")).contains("WWW-Authenticate");
  }
}
