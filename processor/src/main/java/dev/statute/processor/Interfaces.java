package dev.statute.processor;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.ClassFileFinder;
import dev.statute.compiler.CompilerKind;
import dev.statute.compiler.Places;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.read.statute.AnnotatedInterface;
import dev.statute.read.statute.ApiReader;
import dev.statute.read.statute.OutputRequest;
import dev.statute.read.statute.ReplyTypeFinder;
import dev.statute.read.statute.ReplyTypes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotated interfaces, with what the rounds so far have told of the compilation. */
final class Interfaces {

  private final Elements elements;
  private final Types types;
  private final ClassFileFinder classFiles;
  private final LawFinder laws;
  private final CompilerKind compiler;
  private final ReplyTypes replies = new ReplyTypes();

  /** The qualified names of the types that were generated for interfaces. */
  private final Set<String> generated = new HashSet<>();

  /** Of this round; what it knows is no good in the next. */
  private AnnotationReader annotations = new AnnotationReader();

  private boolean nobodyElseGenerates;

  Interfaces(
      Elements elements,
      Types types,
      ClassFileFinder classFiles,
      LawFinder laws,
      CompilerKind compiler) {
    this.elements = elements;
    this.types = types;
    this.classFiles = classFiles;
    this.laws = laws;
    this.compiler = compiler;
  }

  /** Takes down what a round brings, before one of its interfaces is read. */
  void begin(Round round) {
    annotations = new AnnotationReader();
    Set<String> roots = new HashSet<>();
    ElementFilter.typesIn(round.roots())
        .forEach(type -> roots.add(type.getQualifiedName().toString()));
    roots.removeAll(generated);
    nobodyElseGenerates = roots.isEmpty();
    replies.addWritten(roots);
    classFiles.addSources(roots);
  }

  /** Returns the annotations of the round. */
  AnnotationReader annotations() {
    return annotations;
  }

  /** Returns what knows which types have a source. */
  ClassFileFinder classFiles() {
    return classFiles;
  }

  /** Returns what the interfaces of the compilation name as replies. */
  ReplyTypes replies() {
    return replies;
  }

  /** Tells whether the last round is one too many for a type that is generated in it. */
  boolean lastRoundIsTooLate() {
    return compiler.missesTypesOfTheLastRound();
  }

  /** Tells whether what has waited for types can wait no longer. */
  boolean isLastChance(Round round, boolean hasWaited) {
    return round.isLast() || (lastRoundIsTooLate() && nobodyElseGenerates && hasWaited);
  }

  /** Finds the reply types of an interface, all of which are known before one is read. */
  void findReplyTypes(TypeElement type) {
    annotations.forgetValues();
    ReplyTypeFinder.find(elements, annotations, laws.of(type, annotations), type, replies);
  }

  /** Finds a type of an earlier compilation, if the compiler does not let it be replaced. */
  Optional<TypeElement> irreplaceable(String qualifiedName) {
    return compiler.replacesClassFiles()
        ? Optional.empty()
        : Optional.ofNullable(elements.getTypeElement(qualifiedName))
            .filter(type -> !classFiles.isSource(type) && !generated.contains(qualifiedName));
  }

  /** Reads an interface with what it requests itself. */
  ApiDeclaration read(TypeElement type, Places places) {
    return reader(type).read(new AnnotatedInterface(type, places));
  }

  /** Reads an interface with what somebody else requests. */
  ApiDeclaration read(TypeElement type, Places places, OutputRequest request) {
    return reader(type).read(new AnnotatedInterface(type, places, Optional.of(request)));
  }

  private ApiReader reader(TypeElement type) {
    annotations.forgetValues();
    return new ApiReader(
        elements, types, classFiles, annotations, laws.of(type, annotations), replies);
  }

  /** Notes that a type comes from here, and that nobody wrote it. */
  void addGenerated(String qualifiedName) {
    generated.add(qualifiedName);
  }
}
