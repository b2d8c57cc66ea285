package dev.statute.openapi.export.base;

import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Merges what people write about an API, such as its servers, licence and security, with the
 * document that is written from its contracts.
 *
 * <p>What stands in one of the two is in the result. The hand-written {@code info} and the
 * descriptions of tags count more than those of contracts. Anything else that both say, and not in
 * the same words, is a conflict: an operation, a component, an extension.
 */
public final class BaseDocument {

  private static final String VERSION = "openapi";
  private static final String INFO = "info";
  private static final String TAGS = "tags";
  private static final String PATHS = "paths";
  private static final String COMPONENTS = "components";
  private static final List<String> ORDER =
      List.of(
          VERSION,
          INFO,
          "jsonSchemaDialect",
          "externalDocs",
          "servers",
          "security",
          TAGS,
          PATHS,
          "webhooks",
          COMPONENTS);
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

  private final List<DocumentProblem> problems = new ArrayList<>();

  private BaseDocument() {}

  /**
   * Merges a hand-written document with one that was written from contracts.
   *
   * @param base the hand-written one as it was read, with places for messages; it may have any part
   *     of an OpenAPI document, and needs none
   * @param exported the other one
   */
  public static MergedDocument merge(Node base, Node.Mapping exported) {
    return new BaseDocument().run(base, exported);
  }

  private MergedDocument run(Node base, Node.Mapping exported) {
    if (!(base instanceof Node.Mapping own)) {
      fail(base.place(), "the base document is no object with keys such as info and servers");
      return new MergedDocument(exported, problems);
    }
    Map<String, Node> merged = new LinkedHashMap<>();
    for (String key : ORDER) {
      either(own, exported, key).ifPresent(value -> merged.put(key, value));
    }
    for (Node.Mapping document : List.of(own, exported)) {
      for (String key : document.entries().keySet()) {
        if (!merged.containsKey(key)) {
          either(own, exported, key).ifPresent(value -> merged.put(key, value));
        }
      }
    }
    return new MergedDocument(Node.Mapping.of(merged), problems);
  }

  private Optional<Node> either(Node.Mapping own, Node.Mapping exported, String key) {
    Optional<Node> mine = own.get(key);
    Optional<Node> theirs = exported.get(key);
    if (key.equals("swagger")) {
      own.get(key).ifPresent(node -> fail(node.place(), "the base document has to be OpenAPI 3"));
      return Optional.empty();
    }
    if (mine.isEmpty() || theirs.isEmpty()) {
      return mine.or(() -> theirs);
    }
    return Optional.of(
        switch (key) {
          case VERSION -> version(mine.get(), theirs.get());
          case INFO -> info(mine.get(), theirs.get());
          case TAGS -> tags(mine.get(), theirs.get());
          case PATHS -> merge(mine.get(), theirs.get(), List.of(PATHS));
          case COMPONENTS -> merge(mine.get(), theirs.get(), List.of(COMPONENTS));
          default -> same(own, mine.get(), theirs.get(), List.of(key));
        });
  }

  private Node version(Node mine, Node theirs) {
    String own = mine instanceof Node.Scalar scalar ? scalar.text() : "";
    String other = theirs.asText().orElse("");
    String minor = other.substring(0, Math.max(0, other.lastIndexOf('.')));
    if (own.equals(minor) || own.startsWith(minor + ".")) {
      return own.equals(minor) ? theirs : Node.text(own);
    }
    fail(
        mine.place(),
        "the base document is OpenAPI "
            + own
            + ", and OpenAPI "
            + other
            + " is written; change one of the two");
    return theirs;
  }

  private static Node info(Node mine, Node theirs) {
    return mine instanceof Node.Mapping own && theirs instanceof Node.Mapping other
        ? new MappingBuilder().putAll(other).putAll(own).build()
        : theirs;
  }

  /** Tags come in the order of the base document; those of other interfaces follow. */
  private static Node tags(Node mine, Node theirs) {
    Map<String, Node> tags = new LinkedHashMap<>();
    mine.items().forEach(tag -> tags.put(name(tag), tag));
    theirs.items().forEach(tag -> tags.merge(name(tag), tag, BaseDocument::info));
    return Node.sequence(List.copyOf(tags.values()));
  }

  private static String name(Node tag) {
    return tag.asMapping().flatMap(of -> of.text("name")).orElse("");
  }

  /** Merges two objects down to the operations of paths, and to the single components. */
  private Node merge(Node mine, Node theirs, List<String> steps) {
    if (!(mine instanceof Node.Mapping own) || !(theirs instanceof Node.Mapping other)) {
      return theirs;
    }
    MappingBuilder merged = new MappingBuilder().putAll(own);
    for (Node.Entry entry : other.entries().values()) {
      List<String> inner = new ArrayList<>(steps);
      inner.add(entry.key());
      Optional<Node> before = own.get(entry.key());
      merged.put(
          entry.key(),
          before.isEmpty()
              ? entry.value()
              : inner.size() < 3
                  ? merge(before.get(), entry.value(), inner)
                  : same(own, before.get(), entry.value(), inner));
    }
    return merged.build();
  }

  private Node same(Node.Mapping parent, Node mine, Node theirs, List<String> steps) {
    if (!mine.equals(theirs)) {
      String key = steps.get(steps.size() - 1);
      Node.Entry entry = parent.entries().get(key);
      fail(
          entry == null ? mine.place() : entry.keyPlace(),
          subject(steps)
              + " is also written from the contracts; remove one of the two, or change it by an"
              + " overlay");
    }
    return theirs;
  }

  private static String subject(List<String> steps) {
    String last = steps.get(steps.size() - 1);
    if (steps.get(0).equals(PATHS) && METHODS.contains(last)) {
      return last.toUpperCase(Locale.ROOT) + " " + steps.get(1);
    }
    return String.join(".", steps);
  }

  private void fail(Place place, String what) {
    problems.add(new DocumentProblem(true, place, what));
  }
}
