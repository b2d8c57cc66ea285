package dev.statute.spring.mvc;

import dev.statute.server.Limits;
import dev.statute.server.Routes;
import dev.statute.server.sample.SampleRoutes;
import dev.statute.testkit.server.SampleApi;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Serves what the conformance suite asks for, as Boot sets it up by itself. */
@SpringBootConfiguration
@EnableAutoConfiguration
class SampleApplication {

  @Bean
  Routes sample() {
    return SampleRoutes.all();
  }

  @Bean
  Limits limits() {
    return Limits.standard()
        .withRequestContent(SampleApi.REQUEST_LIMIT)
        .withAnswerTime(SampleApi.ANSWER_TIME);
  }
}
