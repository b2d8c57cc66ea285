package dev.statute.pages.topic;

import java.util.List;

/** The result of looking up what the law has about some words. */
public sealed interface TopicLookup {

  /**
   * The law has something about them.
   *
   * @param topic what
   */
  record Found(Topic topic) implements TopicLookup {}

  /**
   * The law has nothing under that name.
   *
   * @param word the word that means nothing
   * @param nearest words that may have been meant; empty if none is near
   */
  record Unknown(String word, List<String> nearest) implements TopicLookup {

    /** Copies the words. */
    public Unknown {
      nearest = List.copyOf(nearest);
    }
  }
}
