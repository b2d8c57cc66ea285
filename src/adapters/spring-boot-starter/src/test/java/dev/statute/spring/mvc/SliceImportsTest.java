package dev.statute.spring.mvc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.spring.security.StatuteSecurityAutoConfiguration;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slice such as {@code @WebMvcTest} has no configuration but what its annotations name. */
class SliceImportsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.springframework.boot.test.autoconfigure.web.servlet",
        "org.springframework.boot.webmvc.test.autoconfigure"
      })
  void aSliceServesApisInBothLinesOfBoot(String home) throws Exception {
    assertThat(imports(home + ".AutoConfigureWebMvc"))
        .isEqualTo(StatuteMvcAutoConfiguration.class.getName());
    assertThat(imports(home + ".AutoConfigureMockMvc"))
        .isEqualTo(StatuteSecurityAutoConfiguration.class.getName());
  }

  private static String imports(String annotation) throws Exception {
    String name = "/META-INF/spring/" + annotation + ".imports";
    try (InputStream in = SliceImportsTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), UTF_8).strip();
    }
  }
}
