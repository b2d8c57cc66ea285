package dev.statute.rule.policy;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Body;
import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Representation;
import dev.statute.contract.Response;
import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.contract.Sketch;
import dev.statute.contract.Terms;
import dev.statute.law.Clause;
import dev.statute.law.Ground;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Level;
import dev.statute.law.MediaTypeRule;
import dev.statute.law.Method;
import dev.statute.law.Policy;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.law.load.Laws;
import dev.statute.rule.Checker;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import dev.statute.rule.Fix.SuggestedBody;
import dev.statute.rule.Severities;
import dev.statute.rule.catalogue.StandardRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypePolicyCheckTest {

  private static final String PROBLEM_DOCUMENT = "application/problem+json";
  private static final Site SITE = new Site(0);
  private static final Site BODY = new Site(1);
  private static final Scope SCOPE = new Scope(0, 2);

  private static final Law LAW =
      withPolicy(
          Map.of(
              404,
              rule(PROBLEM_DOCUMENT),
              200,
              rule("application/json"),
              500,
              rule("application/fault+json", "acme.Fault")));

  private static MediaTypeRule rule(String mediaType, String... bodies) {
    return new MediaTypeRule(
        mediaType,
        List.of(bodies),
        new Ground(Level.POLICY, new Clause("acme.yaml", List.of("8"))));
  }

  private static Law withPolicy(Map<Integer, MediaTypeRule> mediaTypes) {
    Law standard = new Laws().standard();
    return new Law(
        standard.codes(),
        standard.general(),
        standard.classes().stream().collect(toMap(StatusClass::name, c -> c)),
        standard.methods().stream().collect(toMap(Method::token, m -> m)),
        standard.fields().stream().collect(toMap(HeaderField::name, f -> f)),
        standard.statuses().stream().collect(toMap(Status::code, s -> s)),
        new Policy(mediaTypes, Map.of(), Policy.Changes.NONE, List.of()));
  }

  private static Response response(String status, Body body) {
    return new Response(
        new Sketch(LAW, Role.ORIGIN, List.of()).status(status),
        "",
        body,
        List.of(),
        "",
        SITE,
        SITE,
        BODY,
        SITE,
        SITE);
  }

  private static Body body(String... mediaTypes) {
    return new Body.Known(
        Stream.of(mediaTypes)
            .map(type -> new Representation("acme.Thing", Optional.of(type)))
            .toList());
  }

  private static Body ofUnknownMediaType(String type) {
    return new Body.Known(List.of(new Representation(type, Optional.empty())));
  }

  private static List<Finding> findings(Response response) {
    Operation operation =
        new Operation(
            "get",
            LAW.method("GET").stream().toList(),
            PathTemplate.parse("/orders"),
            SITE,
            Optional.empty(),
            Terms.NONE,
            List.of(response),
            List.of(),
            List.of(),
            SCOPE,
            SITE);
    Contract contract =
        new Contract(
            "Orders",
            PathTemplate.parse(""),
            SITE,
            Optional.empty(),
            Optional.empty(),
            Terms.NONE,
            List.of(),
            List.of(),
            List.of(operation),
            List.of(),
            List.of(),
            List.of(),
            SCOPE,
            SITE);
    return new Checker(StandardRules.catalogue(), PolicyChecks.all())
        .check(contract, LAW, Severities.STANDARD);
  }

  private static Finding only(Response response) {
    List<Finding> findings = findings(response);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).rule().id()).isEqualTo("media-type-policy");
    assertThat(findings.get(0).site()).isEqualTo(BODY);
    return findings.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "application/problem+json, true",
    "Application/Problem+JSON, true",
    "application/problem+json;charset=utf-8, true",
    "application/problem+json ; charset=utf-8, true",
    "application/json, false",
    "application/problem+jsonx, false",
  })
  void mediaTypeIsThatOfThePolicy(String mediaType, boolean suits) {
    assertThat(findings(response("404", body(mediaType))).isEmpty()).isEqualTo(suits);
  }

  @Test
  void eachRepresentationHasTheMediaType() {
    Response response = response("404", body(PROBLEM_DOCUMENT, "application/json"));

    assertThat(only(response).what())
        .isEqualTo("the body of 404 Not Found is not application/problem+json");
    assertThat(only(response).fixes())
        .containsExactly(new Fix.SetBody(response, new SuggestedBody.ProblemDocument()));
  }

  @Test
  void typeOfUnknownMediaTypeIsReportedWhereAnotherIsKnownToSuit() {
    Response fault = response("500", ofUnknownMediaType("acme.Order"));

    assertThat(findings(response("200", ofUnknownMediaType("acme.Order")))).isEmpty();
    assertThat(findings(response("500", ofUnknownMediaType("acme.Fault")))).isEmpty();
    assertThat(only(fault).fixes())
        .containsExactly(new Fix.SetBody(fault, new SuggestedBody.OfType("acme.Fault")));
    assertThat(only(response("404", ofUnknownMediaType("acme.Order"))).fixes()).hasSize(1);
  }

  @Test
  void mediaTypeThatNoTypeIsKnownToHave() {
    assertThat(only(response("200", body("text/plain"))).fixes())
        .containsExactly(new Fix.Text("Declare content of another type."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "4XX", "499", "799"})
  void policyDoesNotSpeakOfStatusesThatItDoesNotName(String status) {
    assertThat(findings(response(status, body("text/plain")))).isEmpty();
  }

  @Test
  void contentThatNobodyKnowsOfIsNotJudged() {
    assertThat(findings(response("404", new Body.Unknown()))).isEmpty();
    assertThat(findings(response("404", new Body.None()))).isEmpty();
  }
}
