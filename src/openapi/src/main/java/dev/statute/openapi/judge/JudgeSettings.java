package dev.statute.openapi.judge;

import dev.statute.report.KnownList;
import dev.statute.report.SourceText;
import dev.statute.rule.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How documents are judged.
 *
 * @param profile what counts
 * @param severities how bad it is to break single rules, by their ids; stronger than the profile
 * @param known the findings that were there before; empty if nobody says
 * @param sources finds the text of a file by the name that places have for it, so that edits can be
 *     made; finds nothing where none are asked for
 */
public record JudgeSettings(
    DocumentProfile profile,
    Map<String, Severity> severities,
    Optional<KnownList> known,
    Function<String, Optional<SourceText>> sources) {

  /** Judges by what a document declares, without a list of known findings and without edits. */
  public static final JudgeSettings STANDARD = of(DocumentProfile.DECLARED);

  /** Copies the map. */
  public JudgeSettings {
    severities = Map.copyOf(severities);
  }

  /** Judges by a profile, without a list of known findings and without edits. */
  public static JudgeSettings of(DocumentProfile profile) {
    return new JudgeSettings(profile, Map.of(), Optional.empty(), file -> Optional.empty());
  }

  /** Returns the same settings with how bad it is to break single rules. */
  public JudgeSettings withSeverities(Map<String, Severity> rules) {
    return new JudgeSettings(profile, rules, known, sources);
  }

  /** Returns the same settings with findings that were there before. */
  public JudgeSettings withKnown(KnownList list) {
    return new JudgeSettings(profile, severities, Optional.of(list), sources);
  }

  /** Returns the same settings with the texts of the files, so that edits are made. */
  public JudgeSettings withSources(Function<String, Optional<SourceText>> texts) {
    return new JudgeSettings(profile, severities, known, texts);
  }
}
