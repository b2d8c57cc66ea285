package dev.statute.openapi.judge.fix;

import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.rule.Dialect;
import dev.statute.rule.Fix;
import java.util.List;

/** Words fixes as edits of an OpenAPI document, in the version of OpenAPI that it has. */
public final class DocumentDialect implements Dialect {

  private final ResponseWords responses;
  private final RequestWords requests;

  /** Makes the dialect of a document. */
  public DocumentDialect(DocumentContract document) {
    Notation notation = new Notation(document.api().version());
    responses = new ResponseWords(document, notation);
    requests = new RequestWords(document, notation);
  }

  @Override
  public String sentence(List<Fix> fixes) {
    StringBuilder sentence = new StringBuilder();
    for (Fix fix : fixes) {
      String phrase = withoutStop(phrase(fix));
      if (!sentence.isEmpty()) {
        sentence.append(", or ");
      }
      sentence.append(
          sentence.isEmpty()
              ? phrase
              : Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1));
    }
    boolean isEnded =
        !sentence.isEmpty() && ".?!".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
    return sentence.append(isEnded ? "" : ".").toString();
  }

  private String phrase(Fix fix) {
    if (fix instanceof Fix.Text text) {
      return text.sentence();
    }
    if (fix instanceof Fix.Worded worded) {
      return worded.sentence();
    }
    return responses.of(fix).or(() -> requests.of(fix)).orElseGet(() -> ControlWords.of(fix));
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
