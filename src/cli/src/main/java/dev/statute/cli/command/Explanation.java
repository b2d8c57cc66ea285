package dev.statute.cli.command;

import dev.statute.cli.explain.LawIndex;
import dev.statute.cli.explain.TopicText;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.pages.topic.Topic;
import dev.statute.pages.topic.TopicLookup;
import dev.statute.pages.topic.Topics;
import dev.statute.text.Printable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Finds and writes explanations. */
final class Explanation {

  private Explanation() {}

  /**
   * Tells whether a command line asks for an explanation and has no options. It is run without the
   * parser of command lines, which takes longer to load than everything else together.
   */
  static boolean isPlain(String... arguments) {
    return arguments.length > 0
        && arguments[0].equals("explain")
        && Arrays.stream(arguments).noneMatch(word -> word.startsWith("-") || word.startsWith("@"));
  }

  /** Runs such a command line, and returns the exit code. */
  static int run(Session session, String... arguments) {
    try {
      List<String> words = List.of(arguments).subList(1, arguments.length);
      Topic topic = topic(words, new Laws().standard());
      session.print(TopicText.of(topic, session.terminal()));
      return Exit.FINE.code();
    } catch (RuntimeException e) {
      return Failures.tell(e, session, false);
    }
  }

  /** Returns what a law has about some words; a list of words if there are none. */
  static Topic topic(List<String> words, Law law) {
    if (words.isEmpty()) {
      return LawIndex.of(law);
    }
    TopicLookup lookup = new Topics(law).find(words);
    if (lookup instanceof TopicLookup.Found found) {
      return found.topic();
    }
    throw new CommandFailure(Exit.USAGE, message((TopicLookup.Unknown) lookup));
  }

  private static String message(TopicLookup.Unknown unknown) {
    String what = "The law has nothing about " + Printable.quoted(unknown.word()) + ".\n";
    return what
        + (unknown.nearest().isEmpty()
            ? "Type 'statute explain' for a list of the words that can be explained."
            : unknown.nearest().stream()
                .map(word -> word.contains(" ") ? "\"" + word + "\"" : word)
                .map(word -> "  statute explain " + word)
                .collect(Collectors.joining("\n", "Did you mean one of these?\n", "")));
  }
}
