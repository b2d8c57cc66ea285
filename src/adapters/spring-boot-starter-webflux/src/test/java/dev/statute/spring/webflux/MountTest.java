package dev.statute.spring.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Dispatcher;
import dev.statute.server.Routes;
import org.junit.jupiter.api.Test;

class MountTest {

  private static Mount at(String prefix) {
    Routes none = Routes.of();
    Dispatcher dispatcher = Dispatcher.builder(new JacksonCodec(), none).build();
    return new Mount(prefix, dispatcher, OwnPaths.of(none));
  }

  /** Spring decodes what it compares, and so do the matchers of Spring Security. */
  @Test
  void prefixIsFoundHoweverItIsEncoded() {
    Mount mount = at("/api/v%201");
    assertThat(mount.rest("/api/v%201/orders")).contains("/orders");
    assertThat(mount.rest("/%61pi/%76%201/%6Frders/")).contains("/%6Frders/");
    assertThat(mount.rest("/api/v%201")).contains("/");
  }

  @Test
  void otherPathsAreNotUnderThePrefix() {
    Mount mount = at("/api");
    for (String path :
        new String[] {"", "/", "*", "/apis", "/API/a", "/api%2Fa", "/%zz", "/b/api"}) {
      assertThat(mount.rest(path)).as(path).isEmpty();
    }
  }

  @Test
  void withoutPrefixAllIsLeft() {
    assertThat(at("").rest("")).contains("/");
    assertThat(at("").rest("*")).contains("*");
    assertThat(at("").rest("//a")).contains("//a");
  }
}
