package dev.statute.rule.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.contract.Sketch;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.load.Laws;
import dev.statute.rule.AllRules;
import dev.statute.rule.Check;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldChecksTest {

  private static final Law LAW = new Laws().standard();

  private static Contract contract(String method, List<String> inputs, String... responses) {
    return new Sketch(LAW, Role.ORIGIN, List.of())
        .operation(method, inputs, List.of(responses))
        .contract();
  }

  private static List<Finding> find(Contract contract, Check... checks) {
    return AllRules.find(List.of(checks), contract, LAW);
  }

  private static List<String> lines(String method, List<String> inputs, String... responses) {
    return AllRules.lines(
        AllRules.find(FieldChecks.all(), contract(method, inputs, responses), LAW));
  }

  private static Operation operation(Contract contract) {
    return contract.operations().get(0);
  }

  private static Response response(Contract contract, int index) {
    return operation(contract).responses().get(index);
  }

  private static HeaderField field(String name) {
    return LAW.field(name).orElseThrow();
  }

  @Test
  void aForbiddenFieldIsReportedOnceWhereItIsDeclared() {
    Contract contract = contract("DELETE", List.of(), "204 Content-Length");

    assertThat(AllRules.find(FieldChecks.all(), contract, LAW))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("forbidden-field");
              assertThat(finding.site()).isEqualTo(response(contract, 0).fields().get(0).site());
              assertThat(finding.violation().subject()).isEqualTo(operation(contract).site());
              assertThat(finding.fixes())
                  .containsExactly(
                      new Fix.RemoveField(response(contract, 0), field("Content-Length")));
            });
  }

  @Test
  void fieldsThatExcludeEachOtherAreAlternatives() {
    Contract contract = contract("GET", List.of(), "200 body Content-Length Transfer-Encoding");

    assertThat(find(contract, new ConflictingFieldsCheck()))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.fixes())
                    .containsExactly(
                        new Fix.RemoveField(response(contract, 0), field("Content-Length")),
                        new Fix.RemoveField(response(contract, 0), field("Transfer-Encoding"))));
  }

  @Test
  void aFieldOfAStandInMovesToTheOtherResponse() {
    Contract contract = contract("GET", List.of("If-None-Match"), "200 body", "304 ETag");

    assertThat(find(contract, new MirroredFieldCheck()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.what())
                  .isEqualTo(
                      "304 Not Modified declares ETag, but the 200 OK of operation0 does not");
              assertThat(finding.fixes())
                  .containsExactly(
                      new Fix.MoveField(
                          response(contract, 1), response(contract, 0), field("ETag")),
                      new Fix.RemoveField(response(contract, 1), field("ETag")));
            });
  }

  @Test
  void aRangeOrDefaultMayBeWhatAStatusStandsInFor() {
    Contract contract = contract("GET", List.of("Range"), "206 body");

    assertThat(find(contract, new MirroredStatusCheck()))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.fixes())
                    .containsExactly(
                        new Fix.AddResponse(
                            operation(contract), List.of(LAW.status(200).orElseThrow()), "")));
    for (String other : List.of("200 body", "2XX body", "default")) {
      assertThat(
              find(contract("GET", List.of("Range"), "206 body", other), new MirroredStatusCheck()))
          .isEmpty();
    }
    assertThat(
            find(contract("GET", List.of("Range"), "206 body", "4XX"), new MirroredStatusCheck()))
        .hasSize(1);
  }

  @Test
  void whatAConditionComparesIsDeclaredAtTheOtherResponse() {
    Contract contract = contract("GET", List.of("If-None-Match"), "200 body", "304");

    assertThat(find(contract, new AnnouncementCheck()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("announcement-doubt");
              assertThat(finding.site()).isEqualTo(response(contract, 0).site());
              assertThat(finding.fixes())
                  .containsExactly(new Fix.AddField(response(contract, 0), field("ETag")));
            });
    assertThat(find(contract("GET", List.of(), "200 body", "304"), new AnnouncementCheck()))
        .isEmpty();
    assertThat(
            find(
                contract("GET", List.of("If-None-Match"), "2XX body", "304"),
                new AnnouncementCheck()))
        .isEmpty();
  }

  @Test
  void onlyContentThatIsThereIsNegotiated() {
    Contract contract = contract("GET", List.of("Accept", "X-Own"), "200 body");

    assertThat(find(contract, new NegotiatedFieldCheck()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.what()).isEqualTo("200 OK depends on Accept but declares no Vary");
              assertThat(finding.fixes())
                  .containsExactly(new Fix.AddField(response(contract, 0), field("Vary")));
            });
    assertThat(find(contract("GET", List.of("Accept"), "200 body?"), new NegotiatedFieldCheck()))
        .isEmpty();
  }

  @Test
  void aFieldIsDeclaredOnceInWhateverCase() {
    assertThat(lines("GET", List.of(), "default X-Own x-own ETag X-Other"))
        .containsExactly("duplicate-field: default declares x-own twice");
  }

  @Test
  void statusesThatTheLawDoesNotKnowKeepTheRulesOfAllResponses() {
    assertThat(lines("GET", List.of(), "299 ETag IM", "4XX Allow Retry-After", "default Expires"))
        .isEmpty();
    assertThat(lines("GET", List.of(), "4XX Date", "default Early-Data", "299 Warning"))
        .containsExactly(
            "managed-field-doubt: 4XX declares Date, which servers set by themselves",
            "field-direction-doubt: default declares Early-Data, a request field",
            "field-state-doubt: Warning is obsoleted");
  }

  /** RFC 9110, 9.3.6 forbids it in a 200 to CONNECT, and not in one to GET. */
  @Test
  void aManagedFieldIsLeftToServersWhereOnlyAnotherOperationForbidsIt() {
    Contract contract =
        new Sketch(LAW, Role.ORIGIN, List.of())
            .operation("GET", List.of(), List.of("200 body Content-Length"))
            .operation("CONNECT", List.of(), List.of("200"))
            .contract();

    assertThat(AllRules.lines(find(contract, new ManagedFieldCheck(), new ForbiddenFieldCheck())))
        .singleElement()
        .asString()
        .startsWith("managed-field-doubt");
  }

  /** RFC 9110, 16.3.1: such a field is in use, though no standard defines it. */
  @Test
  void aProvisionalFieldMayBeUsed() {
    assertThat(lines("PUT", List.of("Sec-GPC"), "204 Permissions-Policy")).isEmpty();
    assertThat(lines("PUT", List.of("Digest"), "204 Expect-CT"))
        .containsExactlyInAnyOrder(
            "field-state-doubt: Digest is obsoleted", "field-state-doubt: Expect-CT is deprecated");
  }

  @Test
  void fieldsThatTheLawDoesNotKnowAreLeftAlone() {
    assertThat(lines("PUT", List.of("X-Own"), "204 X-Own X-Other", "412 body X-Own")).isEmpty();
    assertThat(lines("", List.of("X-Own"), "204 X-Own", "4XX")).isEmpty();
  }
}
