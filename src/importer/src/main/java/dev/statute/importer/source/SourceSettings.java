package dev.statute.importer.source;

import dev.statute.law.Law;
import java.util.List;

/**
 * How contracts become Java.
 *
 * @param law the law whose vocabulary the interfaces use
 * @param vocabulary the package of that vocabulary
 * @param outputs what is generated for each interface, as constants of {@code dev.statute.Output}
 * @param docs what the docs of the contracts are
 */
public record SourceSettings(Law law, String vocabulary, List<String> outputs, Docs docs) {

  private static final String STANDARD = "dev.statute.http";

  /** Copies the list. */
  public SourceSettings {
    outputs = List.copyOf(outputs);
  }

  /**
   * Returns settings for the standard vocabulary, for contracts that come from Java.
   *
   * @param law the standard law
   */
  public static SourceSettings of(Law law) {
    return new SourceSettings(law, STANDARD, List.of(), Docs.JAVADOC);
  }

  /** Returns the same for docs of another kind. */
  public SourceSettings withDocs(Docs other) {
    return new SourceSettings(law, vocabulary, outputs, other);
  }

  /**
   * Returns the same with other outputs.
   *
   * @param constants constants of {@code dev.statute.Output}
   */
  public SourceSettings withOutputs(List<String> constants) {
    return new SourceSettings(law, vocabulary, constants, docs);
  }

  /** Returns the same for a vocabulary of one's own. */
  public SourceSettings withVocabulary(Law own, String packageName) {
    return new SourceSettings(own, packageName, outputs, docs);
  }

  /** What the docs of contracts are. */
  public enum Docs {
    /** Javadoc, in contracts that come from Java. */
    JAVADOC,
    /** CommonMark, in contracts that come from documents. */
    COMMON_MARK
  }
}
