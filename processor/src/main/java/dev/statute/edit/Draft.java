package dev.statute.edit;

import dev.statute.compiler.Places;
import dev.statute.compiler.Places.Target;
import dev.statute.contract.Site;
import dev.statute.edit.syntax.AnnotationNode;
import dev.statute.edit.syntax.ArgumentNode;
import dev.statute.edit.syntax.DeclarationNode;
import dev.statute.edit.syntax.MethodNode;
import dev.statute.edit.syntax.ParameterNode;
import dev.statute.edit.syntax.SyntaxReader;
import dev.statute.report.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/** The edits of one fix, in one file or several, as far as their places are found. */
final class Draft {

  /**
   * A declaration of a source.
   *
   * @param source the file
   * @param names how it refers to others
   * @param node the declaration
   */
  record Place(Source source, Names names, DeclarationNode node) {

    /** Returns what only a method has. */
    Optional<MethodNode> method() {
      return node.method().stream().findFirst();
    }
  }

  /**
   * An annotation of a source.
   *
   * @param place the declaration that it stands at
   * @param node the annotation
   * @param around the value of a container that it is written in; empty where it stands by itself
   */
  record Annotated(Place place, AnnotationNode node, List<ArgumentNode> around) {

    Source source() {
      return place.source();
    }
  }

  private final Declarations known;
  private final Places places;
  private final Site site;
  private final Map<String, Source> sources = new TreeMap<>();
  private final Map<Element, Optional<Place>> found = new HashMap<>();
  private boolean isComplete = true;

  /**
   * Makes a draft without edits.
   *
   * @param site where the finding is
   */
  Draft(Declarations known, Places places, Site site) {
    this.known = known;
    this.places = places;
    this.site = site;
  }

  /** Returns where the finding is. */
  Site site() {
    return site;
  }

  /** Returns the edits; none if something that has to be edited was not found. */
  List<TextEdit> edits() {
    List<TextEdit> edits = new ArrayList<>();
    sources.values().forEach(source -> edits.addAll(source.edits()));
    return isComplete ? edits : List.of();
  }

  /** Gives up: something that has to be edited cannot be. */
  void fail() {
    isComplete = false;
  }

  private <T> void with(Optional<T> found, Consumer<T> use) {
    found.ifPresentOrElse(use, this::fail);
  }

  /** Returns where a site is written. */
  Target target(Site site) {
    return places.origin(site);
  }

  /** Returns what is declared by itself: the method of a parameter, and each other element. */
  private static Element declaring(Element element) {
    Element outer = element.getEnclosingElement();
    return element.getKind() == ElementKind.PARAMETER && outer != null ? outer : element;
  }

  /** Returns the declaration of an element, of a parameter that of its method. */
  Optional<Place> place(Element element) {
    Element declaring = declaring(element);
    Optional<Place> place = found.get(declaring);
    if (place == null) {
      place = known.find(declaring).map(read -> place(read, declaring));
      found.put(declaring, place);
    }
    return place;
  }

  private Place place(Declarations.Read read, Element element) {
    Source source = sources.computeIfAbsent(read.uri(), uri -> new Source(uri, read.layout()));
    return new Place(
        source, new Names(source, read.header(), element, known.elements()), read.node());
  }

  /** Edits the declaration of an element. */
  void atDeclaration(Element element, Consumer<Place> use) {
    with(place(element), use);
  }

  /** Edits the method that a site is, or is in. */
  void atMethod(Site site, Consumer<Place> use) {
    with(place(target(site).element()).filter(place -> place.method().isPresent()), use);
  }

  /** Edits the annotation that a site is, or is in. */
  void atAnnotation(Site site, Consumer<Annotated> use) {
    with(annotated(target(site)), use);
  }

  /** Returns the annotation of a target. */
  Optional<Annotated> annotated(Target target) {
    AnnotationMirror mirror = target.annotation();
    if (mirror == null) {
      return Optional.empty();
    }
    String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
    return place(target.element())
        .flatMap(
            place ->
                annotations(place, target.element()).stream()
                    .flatMap(node -> withContained(place, node, name).stream())
                    .skip(target.index())
                    .findFirst());
  }

  /** Returns the annotations of a type, also those in a container that somebody has written. */
  static List<Annotated> withContained(Place place, AnnotationNode node, String name) {
    if (node.isOf(name)) {
      return List.of(new Annotated(place, node, List.of()));
    }
    return node.arguments().stream()
        .filter(argument -> argument.name().equals("value"))
        .flatMap(
            argument ->
                SyntaxReader.annotations(place.source().text(), argument.value()).stream()
                    .filter(inner -> inner.isOf(name))
                    .map(inner -> new Annotated(place, inner, List.of(argument))))
        .toList();
  }

  private List<AnnotationNode> annotations(Place place, Element element) {
    return element.getKind() == ElementKind.PARAMETER
        ? parameter(place, element).map(ParameterNode::annotations).orElse(List.of())
        : place.node().annotations();
  }

  private static Optional<ParameterNode> parameter(Place place, Element element) {
    return element.getEnclosingElement() instanceof ExecutableElement method
        ? place
            .method()
            .map(MethodNode::parameters)
            .filter(nodes -> nodes.size() == method.getParameters().size())
            .map(nodes -> nodes.get(method.getParameters().indexOf(element)))
        : Optional.empty();
  }

  /** What edits the value of a member of an annotation. */
  interface ArgumentUse {

    /** Edits it. */
    void edit(Annotated annotated, ArgumentNode argument, int position);
  }

  /** Edits the value that a site is. */
  void atArgument(Site site, ArgumentUse use) {
    Target target = target(site);
    with(
        annotated(target),
        annotated ->
            with(
                annotated.node().argument(target.member()),
                argument -> use.edit(annotated, argument, target.position())));
  }

  /** What edits a parameter of a method. */
  interface ParameterUse {

    /** Edits it. */
    void edit(Place place, MethodNode method, ParameterNode parameter);
  }

  /** Edits the parameter that a site is, or is at. */
  void atParameter(Site site, ParameterUse use) {
    Element element = target(site).element();
    with(
        place(element),
        place ->
            with(
                parameter(place, element),
                node -> use.edit(place, place.method().orElseThrow(), node)));
  }

  /** Returns the package of the vocabulary that an element uses; fails if it uses none. */
  String vocabulary(Element element) {
    Optional<String> vocabulary = known.vocabulary(element);
    if (vocabulary.isEmpty()) {
      fail();
    }
    return vocabulary.orElse("");
  }

  /** Returns the package of the vocabulary that an annotation at a site is of. */
  String vocabulary(Site site) {
    AnnotationMirror mirror = target(site).annotation();
    return mirror == null
        ? vocabulary(target(site).element())
        : known.annotations().typeOf(mirror).packageName();
  }

  /** Tells whether there is a type of a name. */
  boolean exists(String qualifiedName) {
    return known.elements().getTypeElement(qualifiedName) != null;
  }
}
