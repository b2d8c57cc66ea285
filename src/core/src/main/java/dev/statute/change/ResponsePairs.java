package dev.statute.change;

import dev.statute.contract.file.PublishedResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * What an operation answered and answers. Responses are the same by their status and name, else by
 * their status and problem type, else by their status if it is the only one left with that, else by
 * the name that the source gives them, and else by their problem type.
 *
 * @param pairs what it answered and still answers, perhaps with another status, in the new order
 * @param removed what it no longer answers
 * @param added what it answers now
 */
public record ResponsePairs(
    List<ResponsePair> pairs, List<PublishedResponse> removed, List<PublishedResponse> added) {

  /** Copies the lists. */
  public ResponsePairs {
    pairs = List.copyOf(pairs);
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /** Pairs the responses of an operation. */
  public static ResponsePairs of(OperationPair operation) {
    Partners<PublishedResponse> partners =
        new Partners<>(operation.before().responses(), operation.after().responses())
            .match(response -> response.status() + " " + response.key())
            .match(response -> response.status() + " " + problem(response))
            .match(PublishedResponse::status)
            .match(PublishedResponse::key)
            .match(ResponsePairs::problem);
    List<ResponsePair> pairs = new ArrayList<>();
    List<PublishedResponse> removed = new ArrayList<>(partners.removed());
    List<PublishedResponse> added = new ArrayList<>(partners.added());
    for (Partners.Pair<PublishedResponse> pair : partners.pairs()) {
      if (pair.before().digit().equals(pair.after().digit()) || isOneProblem(pair)) {
        pairs.add(new ResponsePair(operation, pair.before(), pair.after()));
      } else {
        removed.add(pair.before());
        added.add(pair.after());
      }
    }
    return new ResponsePairs(pairs, removed, added);
  }

  private static boolean isOneProblem(Partners.Pair<PublishedResponse> pair) {
    return !pair.before().problemType().isEmpty()
        && pair.before().problemType().equals(pair.after().problemType());
  }

  /** Returns what identifies the problem that a response tells of; each other one is by itself. */
  private static String problem(PublishedResponse response) {
    return response.problemType().isEmpty()
        ? "of " + response.key() + " " + response.status()
        : "problem " + response.problemType();
  }
}
