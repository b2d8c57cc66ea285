package dev.statute.spring.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.statute.UnexpectedResponseException;
import dev.statute.codec.Codec;
import dev.statute.fixture.RawRequest;
import dev.statute.fixture.ScriptedServer;
import dev.statute.jackson2.JacksonCodec;
import io.micrometer.observation.Observation;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.client.RestClientAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Clients of what an application of Spring has configured. */
@Timeout(60)
class StatuteClientsTest {

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final TestObservationRegistry observations = TestObservationRegistry.create();

  @AfterEach
  void close() {
    context.close();
  }

  /** Has its own names, what every request carries, and statuses that it does not bear. */
  private RestClient.Builder restClient() {
    ObjectMapper mapper = mapper();
    return RestClient.builder()
        .baseUrl("http://elsewhere.example")
        .defaultHeader("X-Default", "a")
        .requestInterceptor(
            (request, body, execution) -> {
              request.getHeaders().setBearerAuth("key");
              return execution.execute(request, body);
            })
        .defaultStatusHandler(
            status -> true,
            (request, response) -> {
              throw new AssertionError("asked for " + response.getStatusCode());
            })
        .messageConverters(
            all -> {
              all.clear();
              all.add(new MappingJackson2HttpMessageConverter(mapper));
            })
        .observationRegistry(observations);
  }

  private WebClient.Builder webClient() {
    return WebClient.builder()
        .baseUrl("http://elsewhere.example")
        .defaultHeader("X-Default", "a")
        .filter(
            (request, next) ->
                next.exchange(
                    ClientRequest.from(request)
                        .headers(headers -> headers.setBearerAuth("key"))
                        .build()))
        .defaultStatusHandler(
            status -> true,
            response -> Mono.error(new AssertionError("asked for " + response.statusCode())))
        .observationRegistry(observations);
  }

  private static ObjectMapper mapper() {
    return new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
  }

  private StatuteClients clients(boolean isReactive) {
    if (isReactive) {
      context.registerBean(WebClient.Builder.class, this::webClient);
      context.registerBean(ObjectMapper.class, StatuteClientsTest::mapper);
    } else {
      context.registerBean(RestClient.Builder.class, this::restClient);
    }
    context.register(StatuteClientsAutoConfiguration.class);
    context.refresh();
    return context.getBean(StatuteClients.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void clientsSendAsTheBuilderIsConfigured(boolean isReactive) throws Exception {
    StatuteClients clients = clients(isReactive);
    try (ScriptedServer server =
        new ScriptedServer(ScriptedServer.json(201, "{\"home_port\":\"b\"}", "Location: /x"))) {
      Ferries ferries = clients.create(FerriesClient::of, server.uri("/base").toString());

      LaunchFerry reply = ferries.launch(new Ferries.Ferry("a"));

      assertThat(reply)
          .isInstanceOfSatisfying(
              LaunchFerry.Created.class,
              created -> assertThat(created.body().homePort()).isEqualTo("b"));
      RawRequest request = server.request();
      assertThat(request.line()).isEqualTo("POST /base/ferries HTTP/1.1");
      assertThat(request.content()).isEqualTo("{\"home_port\":\"a\"}");
      assertThat(request.lines()).contains("X-Default: a", "Authorization: Bearer key");
      assertThat(request.field("Accept")).startsWith("application/json");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void handlersOfStatusesAreNotAsked(boolean isReactive) throws Exception {
    StatuteClients clients = clients(isReactive);
    try (ScriptedServer server =
        new ScriptedServer(
            ScriptedServer.typed(404, "application/problem+json", "{\"title\":\"none\"}"),
            ScriptedServer.json(500, "{}"))) {
      Ferries ferries = clients.create(FerriesClient::of, server.uri("").toString());

      assertThat(ferries.get(7))
          .isInstanceOfSatisfying(
              GetFerry.NotFound.class, reply -> assertThat(reply.body().title()).isEqualTo("none"));
      assertThatThrownBy(() -> ferries.get(7))
          .isInstanceOf(UnexpectedResponseException.class)
          .hasMessageContaining("500");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void observationsHaveTheTemplateAndTheServer(boolean isReactive) throws Exception {
    StatuteClients clients = clients(isReactive);
    try (ScriptedServer server =
        new ScriptedServer(ScriptedServer.json(200, "{\"home_port\":\"b\"}"))) {
      clients.create(FerriesClient::of, server.uri("").toString()).get(7);

      TestObservationRegistryAssert.assertThat(observations)
          .hasObservationWithNameEqualTo("http.client.requests")
          .that()
          .hasBeenStopped()
          .hasLowCardinalityKeyValue("uri", "/ferries/{id}")
          .hasLowCardinalityKeyValue("client.name", "127.0.0.1")
          .hasLowCardinalityKeyValue("status", "200");
    }
  }

  @Test
  void codecOfTheApplicationComesFirst() throws Exception {
    context.registerBean(Codec.class, () -> new JacksonCodec());
    StatuteClients clients = clients(false);
    try (ScriptedServer server =
        new ScriptedServer(ScriptedServer.json(200, "{\"homePort\":\"b\"}"))) {
      assertThat(clients.create(FerriesClient::of, server.uri("").toString()).get(7))
          .isEqualTo(new GetFerry.Ok(new Ferries.Ferry("b")));
    }
  }

  /** The older line of Boot; an example runs on the newer one. */
  @Test
  void builderOfBootHasItsConverters() throws Exception {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test", Map.of("spring.jackson.property-naming-strategy", "SNAKE_CASE")));
    context.register(
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        RestClientAutoConfiguration.class,
        StatuteClientsAutoConfiguration.class);
    context.refresh();
    try (ScriptedServer server =
        new ScriptedServer(ScriptedServer.json(200, "{\"home_port\":\"b\"}"))) {
      assertThat(
              context
                  .getBean(StatuteClients.class)
                  .create(FerriesClient::of, server.uri("").toString())
                  .get(7))
          .isEqualTo(new GetFerry.Ok(new Ferries.Ferry("b")));
    }
  }

  @Test
  void noBuilderIsNoClients() {
    context.register(StatuteClientsAutoConfiguration.class);
    context.refresh();

    assertThat(context.getBeanNamesForType(StatuteClients.class)).isEmpty();
  }

  @Test
  void interceptorsSeeWhatIsBoundToTheThreadOfTheCaller() throws Exception {
    AtomicReference<Object> seen = new AtomicReference<>();
    RestClient.Builder builder =
        RestClient.builder()
            .observationRegistry(observations)
            .requestInterceptor(
                (request, body, execution) -> {
                  seen.set(
                      observations.getCurrentObservation().getContextView().getParentObservation());
                  return execution.execute(request, body);
                });
    try (ScriptedServer server =
        new ScriptedServer(ScriptedServer.json(200, "{\"homePort\":\"b\"}"))) {
      Ferries ferries =
          StatuteClients.of(builder, new JacksonCodec())
              .create(FerriesClient::of, server.uri("").toString());
      Observation outer = Observation.start("outer", observations);
      outer.scoped(() -> assertThat(ferries.get(7)).isNotNull());
      assertThat(seen.get()).isSameAs(outer);
    }
  }
}
