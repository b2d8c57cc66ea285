package dev.statute.openapi.judge;

import dev.statute.rule.Dialect;
import dev.statute.rule.Fix;
import java.util.IdentityHashMap;
import java.util.List;

/** Words the fixes of several documents, each in the words of its own. */
final class JoinedDialect implements Dialect {

  private final IdentityHashMap<List<Fix>, Dialect> dialects = new IdentityHashMap<>();
  private final Dialect otherwise;

  JoinedDialect(List<Judgement> judgements) {
    this.otherwise = judgements.isEmpty() ? fixes -> "" : judgements.get(0).dialect();
    for (Judgement judgement : judgements) {
      judgement
          .results()
          .forEach(result -> dialects.put(result.finding().fixes(), judgement.dialect()));
    }
  }

  @Override
  public String sentence(List<Fix> fixes) {
    return dialects.getOrDefault(fixes, otherwise).sentence(fixes);
  }
}
