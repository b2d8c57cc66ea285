package dev.statute.importer;

import dev.statute.contract.file.LawUse;
import dev.statute.contract.file.PublishedContract;
import dev.statute.importer.layout.Literals;
import dev.statute.importer.source.JavaSource;
import dev.statute.law.Law;
import dev.statute.law.company.RuleBook;
import dev.statute.law.load.Laws;
import dev.statute.law.yaml.LawResult;
import dev.statute.law.yaml.LawSource;
import dev.statute.rule.PolicyRules;
import dev.statute.rule.catalogue.StandardRules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The law that an API needs which answers with status codes of its own, and its vocabulary.
 *
 * @param law the law that its interfaces are checked by
 * @param vocabulary the package with the vocabulary
 * @param files the files that define the law; none where the standard will do
 */
record OwnLaw(Law law, String vocabulary, List<JavaSource> files) {

  private static final String STANDARD = "dev.statute.http";
  private static final String FILE = "own-http.yaml";
  private static final int LONGEST_PHRASE = 40;

  static OwnLaw of(List<PublishedContract> contracts, String packageName, Laws laws) {
    Map<Integer, String> statuses = new TreeMap<>();
    for (PublishedContract contract : contracts) {
      for (LawUse.OwnTerm term : contract.law().own()) {
        if (term.kind() == LawUse.OwnTerm.Kind.STATUS) {
          statuses.putIfAbsent(Integer.parseInt(term.name()), term.meaning());
        }
      }
    }
    if (statuses.isEmpty()) {
      return new OwnLaw(laws.standard(), STANDARD, List.of());
    }
    String yaml = yaml(statuses);
    RuleBook rules = new PolicyRules(StandardRules.catalogue());
    LawResult result = laws.read(new LawSource(FILE, yaml), laws.standardFile(), rules);
    Law law =
        result
            .law()
            .orElseThrow(() -> new IllegalStateException(FILE + " has " + result.problems()));
    String vocabulary = packageName.isEmpty() ? "http" : packageName + ".http";
    String folder = vocabulary.replace('.', '/') + "/";
    return new OwnLaw(
        law,
        vocabulary,
        List.of(
            new JavaSource(folder + FILE, yaml),
            new JavaSource(folder + "package-info.java", packageInfo(vocabulary))));
  }

  private static String yaml(Map<Integer, String> statuses) {
    StringBuilder yaml = new StringBuilder("extends: standard\nstatuses:\n");
    statuses.forEach(
        (code, meaning) -> {
          String text = meaning.strip();
          boolean isPhrase = text.matches("[A-Za-z][A-Za-z0-9 '-]{0," + LONGEST_PHRASE + "}");
          String phrase = isPhrase ? text : "Status " + code;
          yaml.append("  ").append(code).append(":\n");
          yaml.append("    name: Status").append(code).append('\n');
          yaml.append("    phrase: ").append(Literals.of(phrase)).append('\n');
          yaml.append("    summary: ")
              .append(Literals.of(text.isEmpty() ? "As the document declares it." : text))
              .append('\n');
        });
    return yaml.toString();
  }

  private static String packageInfo(String vocabulary) {
    return """
        /** The vocabulary of HTTP with the status codes that this API has of its own. */
        @HttpVocabulary("%s")
        package %s;

        import dev.statute.HttpVocabulary;
        """
        .formatted(FILE, vocabulary);
  }
}
