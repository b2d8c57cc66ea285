package dev.statute.openapi.testing.finding;

import dev.statute.law.Law;
import dev.statute.openapi.testing.message.StatusLaw;
import dev.statute.openapi.testing.schema.DocumentSchemas;
import java.util.List;

/** Judges answers by a document and the law. */
public final class AnswerJudge {

  private final List<AnswerCheck> checks;

  /**
   * Takes what answers are judged by.
   *
   * @param law the law
   * @param schemas the schemas of the document
   */
  public AnswerJudge(Law law, DocumentSchemas schemas) {
    StatusLaw statuses = new StatusLaw(law);
    this.checks =
        List.of(
            new StatusCheck(statuses),
            new DeclaredFieldCheck(schemas),
            new FieldSyntaxCheck(),
            new FieldLawCheck(statuses),
            new ContentCheck(statuses, schemas));
  }

  /**
   * Judges an answer.
   *
   * @param exchange the answer and its request
   * @return what is wrong with it, perhaps nothing
   */
  public List<ConformanceFinding> judge(Exchange exchange) {
    Findings findings = new Findings(exchange);
    checks.forEach(check -> check.check(exchange, findings));
    return findings.all();
  }
}
