package dev.statute.law.company;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Policy.Member;
import dev.statute.law.Policy.MemberType;
import dev.statute.law.load.Laws;
import dev.statute.law.yaml.LawProblem;
import dev.statute.law.yaml.LawResult;
import dev.statute.rule.PolicyRules;
import dev.statute.rule.catalogue.StandardRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a company says of its problem types, and what is wrong with it. */
class ProblemTypesTest {

  @Test
  void typeHasMembersInTheOrderOfTheFile() {
    LawResult result =
        read(
            """
            OutOfStock:
                type: /problems/out-of-stock
                title: Out of stock
                status: 409
                members:
                  article: string
                  available: {type: integer, optional: true}
                summary: No more is to be had.
            """);

    assertThat(result.problems()).isEmpty();
    assertThat(result.law().orElseThrow().policy().problem("/problems/out-of-stock"))
        .hasValueSatisfying(
            type ->
                assertThat(type.members())
                    .containsExactly(
                        new Member("article", MemberType.STRING, false, ""),
                        new Member("available", MemberType.INTEGER, true, "")));
  }

  @Test
  void eachMistakeIsNamedAtItsLine() {
    assertThat(problems("outOfStock: {type: /a, title: A, summary: A.}")).hasSize(1);
    assertThat(problems("Status: {type: /a, title: A, summary: A.}"))
        .containsExactly("acme.yaml:3:3: the vocabulary has a type Status already");
    assertThat(problems("Gone: {type: /a b, title: A, summary: A.}"))
        .containsExactly(
            "acme.yaml:3:16: must be a URI reference such as /problems/out-of-stock, not '/a b'");
    assertThat(problems("Gone: {type: /a, title: A, status: 204, summary: A.}"))
        .containsExactly("acme.yaml:3:38: must be the status code of an error, not 204");
    assertThat(problems("Gone: {type: /a, title: A, members: {detail: string}, summary: A.}"))
        .containsExactly("acme.yaml:3:40: each problem document has a member 'detail'");
    assertThat(problems("Gone: {type: /a, title: A, members: {out-of: string}, summary: A.}"))
        .containsExactly(
            "acme.yaml:3:40: 'out-of' cannot name a component of a record, such as outOfStock");
    assertThat(problems("Gone: {type: /a, title: A, members: {x: text}, summary: A.}")).hasSize(1);
    assertThat(problems("Gone: {title: A, summary: A.}")).hasSize(1);
    assertThat(
            problems(
                """
                Gone: {type: /a, title: A, summary: A.}
                  Left: {type: /a, title: A, summary: A.}
                """))
        .containsExactly("acme.yaml:4:3: Gone has the type '/a' already");
  }

  private static List<String> problems(String types) {
    return read(types).problems().stream().map(LawProblem::toString).toList();
  }

  private static LawResult read(String types) {
    String file = "extends: standard\nproblems:\n  " + types;
    return new Laws()
        .extensions(new PolicyRules(StandardRules.catalogue()))
        .read("acme.yaml", file.getBytes(UTF_8));
  }
}
