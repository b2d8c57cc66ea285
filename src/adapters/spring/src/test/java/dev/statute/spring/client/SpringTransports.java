package dev.statute.spring.client;

import dev.statute.client.conformance.TestedTransport;
import dev.statute.client.conformance.TestedTransport.Limit;
import dev.statute.fixture.ScriptedServer;
import java.util.List;
import org.eclipse.jetty.client.HttpClient;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.JettyClientHttpRequestFactory;
import org.springframework.http.client.ReactorClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;

/** Transports over what Spring's clients send with. */
final class SpringTransports {

  private SpringTransports() {}

  static List<TestedTransport> all() {
    return List.of(
        rest("RestClient, JDK", new JdkClientHttpRequestFactory(ScriptedServer.http())),
        rest(
            "RestClient, Apache",
            new HttpComponentsClientHttpRequestFactory(),
            Limit.METHODS,
            Limit.ABANDONMENT),
        rest(
            "RestClient, Jetty",
            jetty(),
            Limit.BROKEN_SOURCE,
            Limit.UNAUTHORIZED,
            Limit.ABANDONMENT,
            Limit.CLOSING),
        rest("RestClient, Netty", new ReactorClientHttpRequestFactory(), Limit.INTERIM),
        rest(
            "RestClient, HttpURLConnection",
            new SimpleClientHttpRequestFactory(),
            Limit.METHODS,
            Limit.ABANDONMENT,
            Limit.BROKEN_SOURCE,
            Limit.UNAUTHORIZED,
            Limit.CLOSING,
            Limit.INTERIM),
        TestedTransport.of(
            "WebClient, Netty", WebClientTransport.of(WebClient.create()), Limit.INTERIM),
        TestedTransport.of(
            "WebClient, JDK",
            WebClientTransport.of(
                WebClient.builder()
                    .clientConnector(new JdkClientHttpConnector(ScriptedServer.http()))
                    .build()),
            Limit.CANCELLING));
  }

  private static ClientHttpRequestFactory jetty() {
    try {
      HttpClient http = new HttpClient();
      http.start();
      return new JettyClientHttpRequestFactory(http);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static TestedTransport rest(
      String name, ClientHttpRequestFactory factory, Limit... limits) {
    RestClient rest = RestClient.builder().requestFactory(factory).build();
    return TestedTransport.of(name, RestClientTransport.of(rest), limits);
  }
}
