package dev.statute.cli.command;

import dev.statute.cli.explain.TopicJson;
import dev.statute.cli.explain.TopicText;
import dev.statute.pages.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains what HTTP says of a status code, a method, a header field or a rule. */
@Command(
    name = "explain",
    description = "Says what HTTP demands, allows and forbids, with the clause of the RFC.",
    footer = {
      "",
      "Examples:",
      "  statute explain 405            a status code",
      "  statute explain 206 POST       a status code in answer to a method",
      "  statute explain ETag           a header field",
      "  statute explain PATCH          a method",
      "  statute explain 4XX            a class of status codes",
      "  statute explain method-status  a rule of Statute",
      "  statute explain                all words that can be explained"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      arity = "0..*",
      paramLabel = "WORD",
      description = "A status code or its phrase, a method, a header field, 4XX, or a rule.")
  private List<String> words = List.of();

  @Mixin private LawOption law = new LawOption();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
  private Format format = Format.text;

  ExplainCommand(Session session) {
    this.session = session;
  }

  /** How the explanation is written. */
  enum Format {
    text,
    json
  }

  @Override
  public Integer call() {
    Topic topic = Explanation.topic(words, law.law());
    if (format == Format.json) {
      session.write(TopicJson.of(topic).getBytes(StandardCharsets.UTF_8));
    } else {
      session.print(TopicText.of(topic, session.terminal()));
    }
    return Exit.FINE.code();
  }
}
