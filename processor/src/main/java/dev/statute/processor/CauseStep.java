package dev.statute.processor;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.compiler.SourceTrees;
import dev.statute.compiler.Written;
import dev.statute.compiler.WrittenReader;
import dev.statute.diagnostic.Reporter;
import dev.statute.diagnostic.cause.AnnotationForms;
import dev.statute.diagnostic.cause.MissingAnnotation;
import dev.statute.law.load.Laws;
import dev.statute.read.statute.VocabularyReader;
import dev.statute.read.statute.VocabularyUse;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Says which annotation is missing, or not imported, where an interface lacks its reply types for
 * that. Compilers speak of the reply types.
 */
final class CauseStep {

  private static final String API = "Api";
  private static final Set<String> BINDINGS = Set.of("QueryParam", "HeaderParam", "Context");

  private final Elements elements;
  private final Laws laws;
  private final @Nullable SourceTrees trees;
  private final WrittenReader reader;
  private final Reporter reporter;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> reported = new HashSet<>();

  /** The reply types that interfaces with {@code @Api} name, by their packages. */
  private final Set<List<String>> promised = new HashSet<>();

  private @Nullable AnnotationForms forms;

  CauseStep(Elements elements, Laws laws, @Nullable SourceTrees trees, Reporter reporter) {
    this.elements = elements;
    this.laws = laws;
    this.trees = trees;
    this.reader = new WrittenReader(elements, trees);
    this.reporter = reporter;
  }

  /** Tells whether it was said what an interface lacks. */
  boolean isReported(TypeElement type) {
    return reported.contains(type.getQualifiedName().toString());
  }

  /**
   * Looks at the interfaces of a round.
   *
   * @param vocabularyIsToCome whether annotations may be generated only now
   */
  void process(Round round, boolean vocabularyIsToCome) {
    Trigger.interfaces(round.roots())
        .filter(Trigger::hasUnresolvedReply)
        .forEach(
            type -> {
              waiting.add(type.getQualifiedName().toString());
              addPromised(type);
            });
    if (vocabularyIsToCome) {
      return;
    }
    Map<String, TypeElement> types = new TreeMap<>();
    for (String name : waiting) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        types.put(name, type);
      }
    }
    waiting.clear();
    types.values().forEach(type -> reporter.guard(type, () -> check(type)));
  }

  private void check(TypeElement type) {
    List<Written> all = reader.all(type);
    if (!isSuspicious(type, all)) {
      return;
    }
    Set<String> vocabularies =
        VocabularyReader.read(new AnnotationReader(), type, new Places()).stream()
            .map(VocabularyUse::packageName)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    boolean isOurs =
        all.stream().anyMatch(written -> isOurs(written, vocabularies))
            || all.stream().anyMatch(w -> !w.isResolved() && w.name().equals("Responds"))
            || (trees != null && trees.imports(type, AnnotationForms.COMMON));
    if (isOurs
        && !reportImports(type, all, vocabularies)
        && !reportUnknown(type, all)
        && !reportForeign(type, all, vocabularies)) {
      reportApi(type, all, vocabularies);
    }
  }

  private boolean isUnknown(Written written) {
    return !written.isResolved() && forms().meant(written.name()).isPresent();
  }

  /** Of annotations that nobody knows the compiler speaks, but not of what was meant. */
  private boolean reportUnknown(TypeElement type, List<Written> all) {
    List<Written> unknown = all.stream().filter(this::isUnknown).toList();
    for (Written written : unknown) {
      report(
          type,
          written,
          MissingAnnotation.unknown(
              type.getSimpleName().toString(),
              written.name(),
              forms().meant(written.name()).orElseThrow().name()));
    }
    return !unknown.isEmpty();
  }

  /** Nearly all interfaces are in order, and that is to be seen soon. */
  private boolean isSuspicious(TypeElement type, List<Written> all) {
    return all.stream().noneMatch(written -> isApi(type, written))
        || all.stream().anyMatch(this::isUnknown)
        || all.stream()
            .anyMatch(
                w ->
                    !w.packageName().equals(AnnotationForms.COMMON)
                        && !w.packageName().equals(AnnotationForms.VOCABULARY)
                        && forms().named(w.name()).isPresent());
  }

  private static boolean isApi(TypeElement type, Written written) {
    return written.element().equals(type)
        && written.name().equals(API)
        && written.packageName().equals(AnnotationForms.COMMON);
  }

  private AnnotationForms forms() {
    if (forms == null) {
      forms = new AnnotationForms(laws.standard());
    }
    return forms;
  }

  private static boolean isOurs(Written written, Set<String> vocabularies) {
    return written.packageName().equals(AnnotationForms.COMMON)
        || vocabularies.contains(written.packageName());
  }

  private boolean reportImports(TypeElement type, List<Written> all, Set<String> vocabularies) {
    Map<String, List<Written>> missing =
        all.stream()
            .filter(written -> !written.isResolved() && forms().named(written.name()).isPresent())
            .collect(
                Collectors.groupingBy(
                    written -> home(written.name(), vocabularies),
                    TreeMap::new,
                    Collectors.toList()));
    missing.forEach(
        (packageName, written) ->
            report(
                type,
                written.get(0),
                MissingAnnotation.notImported(
                    type.getSimpleName().toString(),
                    packageName,
                    written.stream().map(Written::name).distinct().toList())));
    return !missing.isEmpty();
  }

  /** Returns the package that an annotation of ours has to come from. */
  private String home(String name, Set<String> vocabularies) {
    String packageName = forms().named(name).orElseThrow().packageName();
    return packageName.equals(AnnotationForms.VOCABULARY)
        ? vocabularies.stream()
            .filter(own -> elements.getTypeElement(own + "." + name) != null)
            .reduce((first, other) -> first.equals(packageName) ? other : first)
            .orElse(packageName)
        : packageName;
  }

  /** An annotation of the same name, as other libraries have, says nothing to us. */
  private boolean reportForeign(TypeElement type, List<Written> all, Set<String> vocabularies) {
    Optional<Written> foreign =
        all.stream()
            .filter(w -> w.isResolved() && forms().named(w.name()).isPresent())
            .filter(w -> !isOurs(w, vocabularies) && isNeeded(w))
            .filter(w -> all.stream().noneMatch(other -> isOursInstead(other, w, vocabularies)))
            .findFirst();
    foreign.ifPresent(
        w ->
            report(
                type,
                w,
                MissingAnnotation.foreign(
                    w.name(), w.packageName(), home(w.name(), vocabularies))));
    return foreign.isPresent();
  }

  /**
   * Without these there is no operation, and a parameter is taken for the content. What is named as
   * a variable of the path may well have annotations of others.
   */
  private static boolean isNeeded(Written written) {
    if (written.element() instanceof VariableElement parameter) {
      return BINDINGS.contains(written.name()) && isOfOperation(parameter.getEnclosingElement());
    }
    return written.name().equals(API) || isOfOperation(written.element());
  }

  private static boolean isOfOperation(@Nullable Element element) {
    return element instanceof ExecutableElement method && Trigger.isUnresolved(method);
  }

  /** Tells whether the element of an annotation has one of ours that does the same. */
  private boolean isOursInstead(Written other, Written foreign, Set<String> vocabularies) {
    return other.element().equals(foreign.element())
        && isOurs(other, vocabularies)
        && (other.name().equals(API)
            || (!foreign.name().equals(API) && !other.name().equals("Responds")));
  }

  private void reportApi(TypeElement type, List<Written> all, Set<String> vocabularies) {
    boolean isApi = all.stream().anyMatch(written -> isApi(type, written));
    boolean hasOperation =
        all.stream()
            .filter(written -> vocabularies.contains(written.packageName()))
            .anyMatch(w -> w.element() instanceof ExecutableElement m && lacksReply(m));
    if (!isApi && hasOperation) {
      report(
          type,
          new Written(type, API, "", null, null),
          MissingAnnotation.forgotten(type.getSimpleName().toString()));
    }
  }

  private void addPromised(TypeElement type) {
    boolean isApi =
        type.getAnnotationMirrors().stream()
            .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
            .anyMatch(
                annotation -> annotation.getQualifiedName().contentEquals(ApiStep.ANNOTATION));
    if (isApi) {
      ElementFilter.methodsIn(type.getEnclosedElements()).stream()
          .filter(Trigger::isUnresolved)
          .forEach(method -> promised.add(reply(method)));
    }
  }

  /** What an interface that extends this one generates is not missing. */
  private boolean lacksReply(ExecutableElement method) {
    return Trigger.isUnresolved(method) && !promised.contains(reply(method));
  }

  private List<String> reply(ExecutableElement method) {
    return List.of(
        elements.getPackageOf(method).getQualifiedName().toString(),
        method.getReturnType().toString());
  }

  private void report(TypeElement type, Written written, String text) {
    reported.add(type.getQualifiedName().toString());
    reporter.reportCause(written, text);
  }
}
