package dev.statute.spring.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

class SpringPatternTest {

  @ParameterizedTest
  @CsvSource({
    "/orders/{id}, /orders/{id}, /orders/a%2Fb",
    "/orders/{order-id}, /orders/{_order_id}, /orders/1",
    "/a/{1}/b/{x.y}, /a/{_1}/b/{_x_y_1}, /a/1/b/2",
    "/files/{path+}, /files/{*path}, /files/a/b",
    "/v2/{name+}/tags/{tag}, /v2/{*name}, /v2/a/b/tags/1",
    "/v{major}-{minor}.json, /v{major}-{minor}.json, /v1-2.json",
    "/caf%C3%A9, /café, /caf%C3%A9",
    "/a%2Fb, /a?b, /a%2Fb",
    "/a*b, /a?b, /a*b",
    "/a/, /a/, /a/"
  })
  void patternMatchesWhatTheTemplateDoes(String template, String pattern, String path) {
    assertThat(SpringPattern.of(template)).isEqualTo(pattern);
    assertThat(new PathPatternParser().parse(pattern).matches(PathContainer.parsePath(path)))
        .isTrue();
  }
}
