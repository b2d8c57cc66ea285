package dev.statute.spring.webflux;

import dev.statute.server.Limits;
import dev.statute.server.Routes;
import dev.statute.server.sample.SampleRoutes;
import dev.statute.testkit.server.SampleApi;
import dev.statute.testkit.server.ServerConformance;
import dev.statute.testkit.server.ServerUnderTest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.SpringVersion;
import reactor.netty.http.server.HttpServer;

/** Spring WebFlux over Reactor Netty, as Boot sets them up. */
class WebFluxConformanceTest extends ServerConformance {

  @SpringBootConfiguration
  @EnableAutoConfiguration(
      excludeName = {
        "org.springframework.boot.autoconfigure.security.reactive.ReactiveSecurityAutoConfiguration",
        "org.springframework.boot.actuate.autoconfigure.security.reactive"
            + ".ReactiveManagementWebSecurityAutoConfiguration",
        "org.springframework.boot.security.autoconfigure.web.reactive"
            + ".ReactiveWebSecurityAutoConfiguration",
        "org.springframework.boot.security.autoconfigure.actuate.web.reactive"
            + ".ReactiveManagementWebSecurityAutoConfiguration"
      })
  static class Sample {
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

  @Override
  protected ServerUnderTest start() {
    ConfigurableApplicationContext application =
        new SpringApplicationBuilder(Sample.class)
            .properties("server.port=0", "server.address=127.0.0.1", "logging.level.root=off")
            .run();
    int port = Integer.parseInt(application.getEnvironment().getProperty("local.server.port"));
    return new ServerUnderTest() {
      @Override
      public List<String> layers() {
        return List.of(
            "reactor-netty " + HttpServer.class.getPackage().getImplementationVersion(),
            "spring-webflux " + SpringVersion.getVersion());
      }

      @Override
      public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      }

      @Override
      public void close() {
        application.close();
      }
    };
  }
}
