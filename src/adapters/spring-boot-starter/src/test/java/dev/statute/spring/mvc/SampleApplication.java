package dev.statute.spring.mvc;

import static java.util.stream.Collectors.toSet;

import dev.statute.server.Limits;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.sample.SampleRoutes;
import dev.statute.testkit.server.SampleApi;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Serves what the conformance suite asks for, as Boot sets it up by itself: by methods of a bean,
 * and by routes written by hand what its contract does not have.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
class SampleApplication {

  @Bean
  Sampled sampled() {
    return new SampledBean();
  }

  @Bean
  Routes others(Sampled sampled) {
    Set<String> ofContract =
        StreamSupport.stream(SampledRoutes.of(sampled).spliterator(), false)
            .map(Route::toString)
            .collect(toSet());
    return SampleRoutes.all()
        .where(operation -> ofContract.contains(operation.toString()), same -> Routes.of());
  }

  @Bean
  Limits limits() {
    return Limits.standard()
        .withRequestContent(SampleApi.REQUEST_LIMIT)
        .withAnswerTime(SampleApi.ANSWER_TIME);
  }
}
