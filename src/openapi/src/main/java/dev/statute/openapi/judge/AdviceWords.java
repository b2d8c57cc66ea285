package dev.statute.openapi.judge;

import dev.statute.rule.RuleInfo;
import java.util.Map;

/** Words what a document leaves out, for one response or operation and for several. */
final class AdviceWords {

  private static final Map<String, Words> WORDS =
      Map.ofEntries(
          words(
              "demanded-field",
              "response leaves out a field that HTTP demands of it",
              "responses leave out fields that HTTP demands of them",
              Detail.WORDS),
          words(
              "missing-body-should",
              "response has no content that explains it",
              "responses have no content that explains them",
              Detail.STATUSES),
          words(
              "missing-body-ought",
              "response has no content that says how to proceed",
              "responses have no content that says how to proceed",
              Detail.STATUSES),
          words(
              "missing-body-doubt",
              "response has no content, and means nothing without",
              "responses have no content, and mean nothing without",
              Detail.STATUSES),
          words(
              "authentication-doubt",
              "response asks for credentials, but no security scheme says which",
              "responses ask for credentials, but no security scheme says which",
              Detail.STATUSES),
          words(
              "missing-input",
              "response answers a request field that its operation does not declare",
              "responses answer request fields that their operations do not declare",
              Detail.STATUSES),
          words(
              "missing-input-should",
              "response should answer a request field that its operation does not declare",
              "responses should answer request fields that their operations do not declare",
              Detail.STATUSES),
          words(
              "missing-input-doubt",
              "response is about something in requests that its operation does not declare",
              "responses are about something in requests that their operations do not declare",
              Detail.STATUSES),
          words(
              "role-status-doubt",
              "response is one of gateways or proxies, and x-statute-role does not say that the server"
                  + " is one",
              "responses are those of gateways or proxies, and x-statute-role does not say that the"
                  + " server is one",
              Detail.STATUSES),
          words(
              "no-success-doubt",
              "operation declares only errors",
              "operations declare only errors",
              Detail.STATUSES),
          words(
              "operation-response",
              "operation declares no response",
              "operations declare no response",
              Detail.STATUSES),
          words(
              "mirrored-status-doubt",
              "operation declares the response for a part, and not the one for the whole",
              "operations declare the response for a part, and not the one for the whole",
              Detail.STATUSES),
          words(
              "mirrored-field-doubt",
              "field stands in a response that stands in for another, which does not declare it",
              "fields stand in responses that stand in for others, which do not declare them",
              Detail.WORDS),
          words(
              "negotiated-field-should",
              "response depends on Accept fields of the request, and declares no Vary",
              "responses depend on Accept fields of the request, and declare no Vary",
              Detail.STATUSES),
          words(
              "announcement-doubt",
              "response declares nothing that clients could send back in a condition",
              "responses declare nothing that clients could send back in a condition",
              Detail.STATUSES),
          words(
              "needed-content-doubt",
              "operation takes no content, but its method needs some",
              "operations take no content, but their methods need some",
              Detail.STATUSES));

  private AdviceWords() {}

  /**
   * What is left out.
   *
   * @param one the sentence for one, after the number
   * @param many the sentence for several, after their number
   * @param detail what is counted in brackets
   */
  private record Words(String one, String many, Detail detail) {}

  /** What is counted apart. */
  enum Detail {
    /** The words of the findings. */
    WORDS,
    /** The statuses. */
    STATUSES
  }

  private static Map.Entry<String, Words> words(
      String rule, String one, String many, Detail detail) {
    return Map.entry(rule, new Words(one, many, detail));
  }

  /** Returns the sentence, with the number and without a full stop. */
  static String sentence(RuleInfo rule, int count) {
    Words words = WORDS.get(rule.id());
    if (words == null) {
      return (count == 1 ? "1 place leaves out" : count + " places leave out")
          + " what the rule asks for: "
          + rule.summary();
    }
    return count == 1 ? "1 " + words.one() : count + " " + words.many();
  }

  /** Returns what is counted apart. */
  static Detail detail(RuleInfo rule) {
    Words words = WORDS.get(rule.id());
    return words == null ? Detail.STATUSES : words.detail();
  }
}
