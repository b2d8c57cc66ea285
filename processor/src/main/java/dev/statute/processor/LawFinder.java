package dev.statute.processor;

import dev.statute.check.JavaFindings;
import dev.statute.check.JavaRules;
import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.file.LawUse;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.diagnostic.Reporter;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.law.yaml.LawSource;
import dev.statute.read.statute.VocabularyReader;
import dev.statute.read.statute.VocabularyUse;
import dev.statute.rule.Checker;
import dev.statute.rule.Finding;
import dev.statute.rule.ReleaseFindings;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severities;
import dev.statute.text.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Knows by which law each interface is checked: that of the vocabulary that it uses. */
final class LawFinder {

  private static final String HOLDER = ".Law";

  private final Elements elements;
  private final Laws laws;
  private final Severities severities;
  private final Reporter reporter;

  /** The law of each vocabulary, by its package. */
  private final Map<String, Law> byPackage = new HashMap<>();

  /** The files of the laws that are not the standard. */
  private final IdentityHashMap<Law, LawSource> files = new IdentityHashMap<>();

  private final IdentityHashMap<Law, LawUse> uses = new IdentityHashMap<>();

  /** The laws of which it was said that they outvote options. */
  private final Set<Law> explained = new HashSet<>();

  LawFinder(Elements elements, Laws laws, Severities severities, Reporter reporter) {
    this.elements = elements;
    this.laws = laws;
    this.severities = severities;
    this.reporter = reporter;
  }

  /** Takes down the law of a vocabulary that is generated in this compilation. */
  void add(String packageName, Law law) {
    byPackage.put(packageName, law);
  }

  /** Takes down the file that a law comes from. */
  void addFile(Law law, LawSource file) {
    files.put(law, file);
  }

  /** Returns the law that an interface is checked by, as a contract file names it. */
  LawUse useOf(Law law) {
    return uses.computeIfAbsent(
        law,
        known -> {
          LawSource file = files.get(known);
          return LawDigest.use(file == null ? laws.standardFile() : file);
        });
  }

  /** Returns the law of the vocabulary that an interface uses first. */
  Law of(TypeElement type, AnnotationReader annotations) {
    return VocabularyReader.deciding(annotations, type)
        .map(use -> byPackage.computeIfAbsent(use.packageName(), name -> travelled(name, type)))
        .orElseGet(laws::standard);
  }

  /** Reads what a vocabulary of another module has with it. */
  private Law travelled(String packageName, TypeElement user) {
    ModuleElement module = elements.getModuleOf(user);
    TypeElement holder =
        module == null
            ? elements.getTypeElement(packageName + HOLDER)
            : elements.getTypeElement(module, packageName + HOLDER);
    TravelledLaw law = holder == null ? null : TravelledLaw.of(holder).orElse(null);
    if (law == null) {
      return laws.standard();
    }
    try {
      Law read = law.read(laws);
      addFile(read, law.own());
      return read;
    } catch (IllegalStateException e) {
      reporter.reportFailure(
          user,
          new Message(
              "vocabulary-file",
              "the law of " + packageName + " cannot be read",
              "It was written by another version of Statute: " + e.getMessage(),
              "Build the vocabulary and this interface with the same version of Statute."));
      return laws.standard();
    }
  }

  /**
   * Returns what is wrong with an interface.
   *
   * @param release what a comparison with its release found; empty if there was none
   */
  List<Finding> check(
      ApiDeclaration api,
      TypeElement type,
      AnnotationReader annotations,
      Places places,
      Optional<ReleaseFindings> release) {
    List<VocabularyUse> uses = VocabularyReader.read(annotations, type, places);
    List<Finding> mixed =
        VocabularyUse.deciding(uses).stream().flatMap(deciding -> mixed(uses, deciding)).toList();
    explainOptions(api.law());
    // By a law that is not its own an interface breaks rules that nobody meant for it.
    return mixed.isEmpty() ? check(api, release) : mixed;
  }

  private static Stream<Finding> mixed(List<VocabularyUse> uses, VocabularyUse deciding) {
    return uses.stream()
        .filter(use -> !use.fits(deciding))
        .map(
            use ->
                JavaFindings.mixedVocabularies(
                    use.place(), use.what(), use.packageName(), deciding.packageName()));
  }

  private List<Finding> check(ApiDeclaration api, Optional<ReleaseFindings> release) {
    return new Checker(JavaRules.withChanges(), JavaRules.checks(api))
        .check(api.contract(), api.law(), severities, release);
  }

  /** An option that says less than a policy has no effect, and should not do so in silence. */
  private void explainOptions(Law law) {
    Severities effective = severities.under(law.policy());
    if (law != laws.standard() && explained.add(law)) {
      for (RuleInfo rule : effective.outvoted(JavaRules.withChanges())) {
        reporter.report(Options.outvoted(rule, effective));
      }
    }
  }
}
