package dev.statute.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.check.JavaRules;
import dev.statute.compiler.Places;
import dev.statute.diagnostic.Reporter;
import dev.statute.generate.vocabulary.LawTexts;
import dev.statute.generate.vocabulary.VocabularyGenerator;
import dev.statute.law.Law;
import dev.statute.law.company.ExtensionReader;
import dev.statute.law.load.Laws;
import dev.statute.law.yaml.LawResult;
import dev.statute.law.yaml.LawSource;
import dev.statute.rule.Finding;
import dev.statute.rule.PolicyRules;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Marks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** Generates a vocabulary into each annotated package. */
final class VocabularyStep {

  static final String ANNOTATION = RuntimeType.HTTP_VOCABULARY.qualifiedName();

  private final Elements elements;
  private final Laws allLaws;
  private final LawFileFinder finder;
  private final LawFinder laws;
  private final OutputWriter writer;
  private final Reporter reporter;

  /** What is to be said of the files of packages, by their names. */
  private final Map<String, Function<VocabularyFile, List<Finding>>> found = new TreeMap<>();

  VocabularyStep(
      Elements elements,
      Laws allLaws,
      LawFileFinder finder,
      LawFinder laws,
      OutputWriter writer,
      Reporter reporter) {
    this.elements = elements;
    this.allLaws = allLaws;
    this.finder = finder;
    this.laws = laws;
    this.writer = writer;
    this.reporter = reporter;
  }

  /**
   * Returns whether there are types to come that an interface of this round may be waiting for.
   *
   * <p>What is wrong is said in the end: after an error compilers let nobody generate the types
   * that depend on a vocabulary, and complain that they are missing.
   */
  boolean process(Round round) {
    if (round.isLast()) {
      found.forEach(this::report);
      return false;
    }
    List<PackageElement> packages =
        round
            .annotatedWith(ANNOTATION)
            .filter(PackageElement.class::isInstance)
            .map(PackageElement.class::cast)
            .toList();
    packages.forEach(element -> reporter.guard(element, () -> generate(element)));
    return !packages.isEmpty();
  }

  private void report(String packageName, Function<VocabularyFile, List<Finding>> findings) {
    PackageElement element = elements.getPackageElement(packageName);
    if (element != null) {
      Places places = new Places();
      VocabularyFile file = VocabularyFile.of(elements, element, places);
      reporter.report(findings.apply(file), places, element);
    }
  }

  private void generate(PackageElement element) {
    String packageName = element.getQualifiedName().toString();
    String name = VocabularyFile.of(elements, element, new Places()).name();
    Optional<byte[]> content = Optional.empty();
    if (!name.isEmpty() && !LawFileFinder.isName(name)) {
      found.put(packageName, VocabularyFile::unnamed);
    } else if (!name.isEmpty()) {
      content = finder.find(name, element);
      List<String> tried = List.copyOf(finder.tried());
      if (content.isEmpty()) {
        found.put(packageName, file -> file.notFound(tried));
      }
    }
    content.ifPresentOrElse(
        bytes -> generate(element, name, bytes),
        () -> write(element, allLaws.standard(), Optional.empty()));
  }

  private void generate(PackageElement element, String name, byte[] bytes) {
    ExtensionReader reader = allLaws.extensions(new PolicyRules(JavaRules.withChanges()));
    LawResult result = reader.read(name, bytes);
    String text = new String(bytes, UTF_8);
    result.law().ifPresent(law -> laws.addFile(law, new LawSource(name, text)));
    if (result.law().isPresent()) {
      LawTexts texts = new LawTexts(new LawSource(name, text), allLaws.standardFile());
      write(element, result.law().get(), Optional.of(texts));
    } else {
      found.put(element.getQualifiedName().toString(), file -> file.wrong(result.problems(), text));
      // Or what is wrong drowns in complaints about all that is not there.
      write(element, reader.readLenient(name, bytes), Optional.empty());
    }
  }

  private void write(PackageElement element, Law law, Optional<LawTexts> texts) {
    String name = element.getQualifiedName().toString();
    laws.add(name, law);
    Marks marks = GeneratedMark.marks(elements, element);
    VocabularyGenerator.generate(law, texts, name, marks)
        .forEach(file -> writer.write(file, element));
  }
}
