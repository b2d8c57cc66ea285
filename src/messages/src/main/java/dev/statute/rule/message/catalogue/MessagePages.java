package dev.statute.rule.message.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.report.RuleHelp;
import dev.statute.report.RulePages;
import dev.statute.rule.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The pages of the rules of messages, which are read only where asked for. */
public final class MessagePages {

  private static final String FOLDER = "pages/";

  private MessagePages() {}

  /** Returns the page of a rule; nothing where it has none. */
  public static Optional<RuleHelp> of(RuleInfo rule) {
    try (InputStream page = MessagePages.class.getResourceAsStream(FOLDER + rule.id() + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(RulePages.help(rule, new String(page.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      // A report without it is better than none.
      return Optional.empty();
    }
  }
}
