package dev.statute.contract.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Contract;
import dev.statute.contract.Sketch;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.company.OwnLaw;
import dev.statute.rule.AllRules;
import dev.statute.rule.catalogue.StandardRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a policy requires, responses carry: it counts in all that depends on their fields. */
class CompanyShapesTest {

  private static final Law LAW =
      OwnLaw.read(
              """
              extends: standard
              policy:
                require:
                  200: {ETag: caches compare it, Cache-Control: caches need it, Vary: caches mix it up}
                  401: {WWW-Authenticate: HTTP demands it}
              """)
          .law()
          .orElseThrow();

  private static final Contract CONTRACT =
      new Sketch(LAW, Role.ORIGIN, List.of())
          .operation(
              "GET",
              List.of("If-None-Match", "Accept", "Range"),
              List.of("200 body", "304 ETag", "206 body", "401 body"))
          .contract();

  private static final List<ResponseShape> SHAPES =
      Shapes.of(CONTRACT, LAW).of(CONTRACT.operations().get(0));

  @Test
  void itIsDemandedUnlessHttpDemandsIt() {
    FieldShape etag = SHAPES.get(0).field("ETag").orElseThrow();
    assertThat(etag.presence()).isEqualTo(Presence.REQUIRED);
    assertThat(etag.origin().ground().orElseThrow().reason()).isEqualTo("caches compare it");
    FieldShape challenge = SHAPES.get(3).field("WWW-Authenticate").orElseThrow();
    assertThat(challenge.origin().ground().orElseThrow().clause()).hasToString("RFC 9110, 15.5.2");
  }

  /** RFC 9110, 15.4.5 and 15.3.7: what would have been sent in a 200 to the same request. */
  @Test
  void otherResponsesOweIt() {
    assertThat(SHAPES.subList(1, 3))
        .allSatisfy(
            shape -> {
              assertThat(shape.given(Presence.REQUIRED))
                  .extracting(FieldShape::name)
                  .contains("ETag", "Cache-Control", "Vary");
              assertThat(shape.field("Vary").orElseThrow().origin())
                  .isInstanceOfSatisfying(
                      Origin.Owed.class,
                      owed -> assertThat(owed.other()).isSameAs(SHAPES.get(0).response()));
            });
  }

  @Test
  void aCacheGoesByIt() {
    assertThat(SHAPES.get(0).caching()).isEqualTo(Caching.EXPLICIT);
  }

  /** The 304 declares what the 200 has too, and Vary and Cache-Control are there undeclared. */
  @Test
  void nothingIsReportedAsMissingThatIsThere() {
    assertThat(AllRules.lines(AllRules.find(StandardRules.checks(), CONTRACT, LAW)))
        .noneMatch(
            line ->
                line.startsWith("mirrored-field")
                    || line.startsWith("negotiated-field")
                    || line.startsWith("freshness"));
  }
}
