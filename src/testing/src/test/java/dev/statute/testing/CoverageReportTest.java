package dev.statute.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.client.Client;
import dev.statute.codec.Codec;
import dev.statute.field.EntityTagCondition;
import dev.statute.fixture.LogCapture;
import dev.statute.http.UndeclaredResponseException;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.Dispatcher;
import dev.statute.server.Limits;
import dev.statute.server.Routes;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a report says of the answers that were seen. */
class CoverageReportTest {

  private static final Codec CODEC = new JacksonCodec();

  private final Routes routes = BarRoutes.of(new BarService());
  private final Sightings sightings = new Sightings(List.of(Bar.class));
  private final CoverageFilter filter = new CoverageFilter(sightings);

  private BarClient bar() {
    return BarClient.of(
        InMemory.of(Dispatcher.builder(CODEC, routes).filter(filter).build(), CODEC));
  }

  private CoverageReport report() {
    return CoverageReport.of(List.of(sightings));
  }

  private List<String> seen() {
    return sightings.seen().stream().map(DeclaredCase::reply).sorted().toList();
  }

  @Test
  void eachMissingCaseIsListedWithItsPlace() {
    BarClient bar = bar();
    bar.get("tea", null);
    bar.get("mud", null);
    assertThat(report().text())
        .startsWith(
            """
            Contract coverage: 2 of 18 declared cases were answered. Write a test that gets each \
            of the others, or remove its @Responds:
              dev/statute/testing/Bar.java:31: GET /drinks/{name} 304 Not Modified \
            (GetDrink.NotModified) was never answered
              dev/statute/testing/Bar.java:36: HEAD /drinks/{name}/label 200 OK (HeadLabel.Ok) \
            was never answered
            """)
        .contains(
            "dev/statute/testing/Bar.java:53: GET /drinks/{name}/age 200 OK (GetAged.Ok) was never");
  }

  @Test
  void casesOfOneStatusAreToldApartByTheProblemType() {
    bar().add(new Drink("whisky", 3));
    assertThat(seen()).containsExactly("AddDrink.SoldOut");
    bar().add(new Drink("tea", 3));
    assertThat(seen()).containsExactly("AddDrink.Conflict", "AddDrink.SoldOut");
  }

  @Test
  void clientsNoteTheSame() {
    ContractCoverage coverage = ContractCoverage.of(Bar.class);
    BarClient bar = BarClient.of(InMemory.of(routes, CODEC).intercepted(coverage.interceptor()));
    bar.add(new Drink("whisky", 3));
    bar.get("tea", EntityTagCondition.of(BarService.TAG));
    bar.aged("wine").toCompletableFuture().join();
    bar.label("tea");
    assertThat(coverage.sightings().seen())
        .extracting(DeclaredCase::reply)
        .containsExactlyInAnyOrder(
            "AddDrink.SoldOut", "GetDrink.NotModified", "GetAged.Ok", "HeadLabel.Ok");
  }

  @Test
  void anyServerIsWatched() throws IOException {
    try (JdkServer server = JdkServer.builder(CODEC, routes).filter(filter).port(0).start()) {
      BarClient.of(Client.of(HttpClient.newHttpClient(), server.uri(), CODEC)).get("tea", null);
    }
    assertThat(seen()).containsExactly("GetDrink.Ok");
  }

  @Test
  void undeclaredAnswersAreListed() {
    try (LogCapture log = new LogCapture()) {
      assertThatThrownBy(() -> bar().get("broken", null))
          .isInstanceOf(UndeclaredResponseException.class);
      assertThat(log.records()).hasSize(1);
    }
    assertThat(report().text())
        .endsWith(
            """
            Answers that are not declared. Declare each with @Responds, or do not answer it:
              dev/statute/testing/Bar.java:30: GET /drinks/{name} answered 500 Internal Server \
            Error, which dev.statute.testing.Bar.get does not declare
            """);
  }

  @Test
  void refusalsOfTheServerAreNotUndeclared() {
    Dispatcher strict =
        Dispatcher.builder(CODEC, routes)
            .limits(Limits.standard().withRequestContent(3))
            .filter(filter)
            .build();
    assertThatThrownBy(() -> BarClient.of(InMemory.of(strict, CODEC)).add(new Drink("gin", 3)))
        .isInstanceOf(UndeclaredResponseException.class);
    assertThat(report().undeclared()).isEmpty();
    assertThat(seen()).isEmpty();
  }

  @Test
  void whatSeveralSawIsPutTogether() {
    Sightings others = new Sightings(List.of(Bar.class));
    bar().get("tea", null);
    BarClient.of(
            InMemory.of(
                Dispatcher.builder(CODEC, routes).filter(new CoverageFilter(others)).build(),
                CODEC))
        .get("mud", null);
    assertThat(CoverageReport.of(List.of(sightings, others)).missing()).hasSize(16);
  }

  @Test
  void completeContractsAreSaidToBeSo() {
    CoverageReport all = new CoverageReport(3, List.of(), List.of());
    assertThat(all.text())
        .isEqualTo("Contract coverage: each of the 3 declared cases was answered.\n");
    assertThat(all.isComplete()).isTrue();
  }

  @Test
  void inheritedOperationsAreThoseOfTheInterfaceThatDeclaresThem() {
    Sightings inheriting = new Sightings(List.of(LongMenu.class));
    assertThat(inheriting.all())
        .extracting(DeclaredCase::reply)
        .containsExactly(
            "ClearMenu.NoContent", "ClearMenu.NotFound", "ReadMenu.Ok", "ReadMenu.BadRequest");
    LongMenu menu =
        new LongMenu() {
          @Override
          public ReadMenu menu() {
            return new ReadMenu.Ok(List.of());
          }

          @Override
          public ClearMenu clear() {
            return new ClearMenu.NotFound(BarService.problem("None"));
          }
        };
    LongMenuClient client =
        LongMenuClient.of(
            InMemory.of(
                Dispatcher.builder(CODEC, LongMenuRoutes.of(menu))
                    .filter(new CoverageFilter(inheriting))
                    .build(),
                CODEC));
    client.menu();
    client.clear();
    assertThat(inheriting.seen())
        .extracting(DeclaredCase::reply)
        .containsExactlyInAnyOrder("ClearMenu.NotFound", "ReadMenu.Ok");
  }

  @Test
  void apisOfTheClassPathAreFound() {
    assertThat(ClassPathApis.of(CoverageReportTest.class.getClassLoader()))
        .containsExactly(Bar.class, LongMenu.class, Menu.class);
  }

  @Test
  void whatIsNoApiIsNamed() {
    assertThatThrownBy(() -> ContractCoverage.of(Drink.class))
        .hasMessage(
            "dev.statute.testing.Drink has no declared cases: add @Api to it, and compile it with"
                + " statute-processor, which writes"
                + " META-INF/statute/cases/dev.statute.testing.Drink");
  }

  @Test
  void reportIsWrittenInSarif() {
    bar().get("tea", null);
    JsonNode run = new ObjectMapper().readTree(CoverageLog.text(report())).get("runs").get(0);
    JsonNode result = run.get("results").get(0);
    assertThat(run.get("results")).hasSize(17);
    assertThat(result.get("ruleId").asString()).isEqualTo("unanswered-case");
    assertThat(result.at("/message/text").asString())
        .isEqualTo(
            "GET /drinks/{{name}} 304 Not Modified (GetDrink.NotModified) was never answered");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("dev/statute/testing/Bar.java");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(31);
  }
}
