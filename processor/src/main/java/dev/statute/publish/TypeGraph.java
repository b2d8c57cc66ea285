package dev.statute.publish;

import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.PublishedType.Kind;
import dev.statute.runtime.RuntimePackage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The types that a contract speaks of: those of its content with all that they consist of, and
 * those whose values are one text. Each is described once; the types of libraries that have a form
 * of their own are not.
 */
final class TypeGraph {

  /** The most types that are described; those beyond are named. */
  static final int MOST_TYPES = 1000;

  /** The packages whose types are not made of members, each with those below it. */
  private static final List<String> OPAQUE =
      List.of(
          "com.fasterxml.jackson.",
          "com.google.gson.",
          "com.google.protobuf.",
          "groovy.",
          "io.reactivex.",
          "jakarta.",
          "java.",
          "javax.",
          "kotlin.",
          "kotlinx.",
          "org.joda.time.",
          "org.json.",
          "org.reactivestreams.",
          "org.springframework.",
          "reactor.",
          "scala.",
          "sun.",
          "tools.jackson.");

  /** The packages of the run time, whose values the codecs know; others begin like them. */
  private static final Set<RuntimePackage> RUNTIME =
      EnumSet.of(
          RuntimePackage.CLIENT,
          RuntimePackage.CODEC,
          RuntimePackage.FIELD,
          RuntimePackage.SERVER,
          RuntimePackage.VOCABULARY);

  private final Elements elements;
  private final TypeDescriptions descriptions;
  private final SiteMap sites;
  private final Deque<TypeElement> open = new ArrayDeque<>();
  private final Set<String> content = new HashSet<>();
  private final Set<TypeElement> texts = new HashSet<>();
  private final TreeMap<String, PublishedType> types = new TreeMap<>();
  private boolean isComplete = true;

  TypeGraph(Elements elements, TypeDescriptions descriptions, SiteMap sites) {
    this.elements = elements;
    this.descriptions = descriptions;
    this.sites = sites;
  }

  /** Tells whether all types were there that the described ones speak of. */
  boolean isComplete() {
    return isComplete;
  }

  /** Adds a type whose values are content, or a part of it. */
  void addContent(TypeElement type) {
    String name = elements.getBinaryName(type).toString();
    if (!isOpaque(name) && content.add(name)) {
      open.add(type);
    }
  }

  /** Adds a type whose values are written as one text. */
  void addText(TypeElement type) {
    if (!isOpaque(elements.getBinaryName(type).toString())) {
      texts.add(type);
    }
  }

  private static boolean isOpaque(String name) {
    return OPAQUE.stream().anyMatch(name::startsWith)
        || RUNTIME.stream().anyMatch(part -> part.holds(name))
        || (name.lastIndexOf('.') == RuntimePackage.COMMON.qualifiedName().length()
            && RuntimePackage.COMMON.holds(name));
  }

  /** Returns the descriptions of all types, after all have been added. */
  List<PublishedType> types() {
    for (TypeElement type = open.poll(); type != null; type = open.poll()) {
      String name = elements.getBinaryName(type).toString();
      types.put(name, types.size() < MOST_TYPES ? content(type, name) : cut(name));
    }
    for (TypeElement type : texts) {
      String name = elements.getBinaryName(type).toString();
      if (!types.containsKey(name)) {
        types.put(name, described(descriptions.ofText(type, name), type, name));
      }
    }
    return List.copyOf(types.values());
  }

  private PublishedType content(TypeElement type, String name) {
    DescribedType described = descriptions.ofContent(type, name);
    described.mentioned().forEach(this::addContent);
    return described(described, type, name);
  }

  private PublishedType described(DescribedType described, TypeElement type, String name) {
    isComplete &= described.isComplete();
    if (described.isSource()) {
      sites.addType(type, name, described.places());
    }
    return described.type();
  }

  private static PublishedType cut(String name) {
    String text = "Not described: the contract speaks of more than " + MOST_TYPES + " types.";
    return new PublishedType(
        name,
        Kind.OPAQUE,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        new PublishedDoc(text, false, ""));
  }
}
