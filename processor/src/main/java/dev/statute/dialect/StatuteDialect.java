package dev.statute.dialect;

import dev.statute.rule.Basis;
import dev.statute.rule.Dialect;
import dev.statute.rule.Fix;
import java.util.List;
import java.util.stream.Stream;

/** Words fixes as edits of the annotations and parameters of an interface. */
public final class StatuteDialect implements Dialect {

  private final Phrases phrases;

  /**
   * Makes a dialect.
   *
   * @param syntax the language of the interface
   */
  public StatuteDialect(Syntax syntax) {
    phrases =
        Phrases.of(
            Stream.of(
                    new ResponsePhrases(syntax).all(),
                    new RequestPhrases(syntax).all(),
                    ControlPhrases.all())
                .flatMap(List::stream));
  }

  @Override
  public String sentence(List<Fix> fixes) {
    if (fixes.size() == 1 && fixes.get(0) instanceof Fix.Text text) {
      return text.sentence();
    }
    if (fixes.size() == 1 && fixes.get(0) instanceof Fix.Worded worded) {
      return worded.sentence();
    }
    StringBuilder sentence = new StringBuilder();
    for (Fix fix : fixes) {
      String phrase = phrases.of(fix, sentence.isEmpty());
      if (sentence.isEmpty()) {
        sentence.append(phrase);
      } else if (isApproval(fix)) {
        // What mends a change takes more than one sentence.
        sentence.append(isEnded(sentence) ? " Or " : ". Or ").append(lowerCase(phrase));
      } else {
        sentence.append(", or ").append(lowerCase(phrase));
      }
    }
    return sentence.append(isEnded(sentence) ? "" : ".").toString();
  }

  private static boolean isApproval(Fix fix) {
    return fix instanceof Fix.Deviate lifting && lifting.rule().basis() == Basis.COMPATIBILITY;
  }

  private static boolean isEnded(CharSequence sentence) {
    return ".?!".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
  }

  private static String lowerCase(String phrase) {
    return Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
  }
}
