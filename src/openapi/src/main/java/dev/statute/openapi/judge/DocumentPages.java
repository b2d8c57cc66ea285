package dev.statute.openapi.judge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.report.RuleHelp;
import dev.statute.report.RulePages;
import dev.statute.rule.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The pages of the rules that only documents can break. */
final class DocumentPages {

  private static final String FOLDER = "pages/";

  private DocumentPages() {}

  static Optional<RuleHelp> of(RuleInfo rule) {
    try (InputStream page = DocumentPages.class.getResourceAsStream(FOLDER + rule.id() + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(RulePages.help(rule, new String(page.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      // A report without it is better than none.
      return Optional.empty();
    }
  }
}
