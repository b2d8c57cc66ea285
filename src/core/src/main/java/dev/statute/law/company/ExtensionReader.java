package dev.statute.law.company;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.law.Law;
import dev.statute.law.Policy.ProblemType;
import dev.statute.law.yaml.LawProblem;
import dev.statute.law.yaml.LawReader;
import dev.statute.law.yaml.LawResult;
import dev.statute.law.yaml.LawSource;
import dev.statute.law.yaml.Problems;
import dev.statute.law.yaml.YamlDocument;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Reads the law of a company, which extends the standard. */
public final class ExtensionReader {

  /** How often what is wrong is left out, before all is. */
  private static final int ATTEMPTS = 5;

  private final MappingNode standard;
  private final Law base;
  private final RuleBook ruleBook;

  /**
   * Makes a reader.
   *
   * @param standard the file of the standard, in which nothing is wrong
   * @param base what is in that file
   * @param ruleBook knows the rules
   * @throws IllegalStateException if something is wrong in the file of the standard
   */
  public ExtensionReader(LawSource standard, Law base, RuleBook ruleBook) {
    this.standard = node(standard);
    this.base = base;
    this.ruleBook = ruleBook;
  }

  /**
   * Reads a file.
   *
   * @param name the name of the file, for the problems
   * @param bytes its content, in UTF-8
   */
  public LawResult read(String name, byte[] bytes) {
    Problems problems = Problems.extending(name);
    Optional<MappingNode> own = new YamlDocument(name, problems).load(bytes);
    return own.isPresent()
        ? read(name, own.get())
        : new LawResult(Optional.empty(), problems.sorted());
  }

  private LawResult read(String name, MappingNode own) {
    Problems problems = Problems.extending(name);
    MappingNode merged = new ExtensionMerger(base, problems).merged(standard, own);
    List<ProblemType> types = new ProblemTypeReader(base, problems).read(own);
    LawResult result =
        LawReader.readExtended(merged, problems, new PolicyReader(problems, ruleBook));
    return new LawResult(result.law().map(law -> law.extending(base, types)), result.problems());
  }

  /**
   * The standard has a label that no file of a company can have, so that one can tell its nodes.
   */
  private static MappingNode node(LawSource standard) {
    Problems none = new Problems(ExtensionMerger.STANDARD);
    return new YamlDocument(ExtensionMerger.STANDARD, none)
        .load(standard.text().getBytes(UTF_8))
        .orElseThrow(() -> new IllegalStateException(none.sorted().toString()));
  }

  /**
   * Returns what is left of a file that has problems if what they are about is left out, for the
   * names in it to be there all the same.
   */
  public Law readLenient(String name, byte[] bytes) {
    Optional<MappingNode> own = new YamlDocument(name, Problems.extending(name)).load(bytes);
    for (int i = 0; i < ATTEMPTS && own.isPresent(); i++) {
      LawResult result = read(name, own.get());
      if (result.law().isPresent()) {
        return result.law().get();
      }
      List<LawProblem> found = result.problems();
      own = own.map(node -> ExtensionMerger.without(node, found));
    }
    return base.extending(base, List.of());
  }
}
