package dev.statute.openapi.read;

import dev.statute.openapi.document.DocumentProblems;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.document.Referenced;
import dev.statute.openapi.document.References;
import dev.statute.openapi.model.OpenApi.Version;
import dev.statute.text.Nearest;
import dev.statute.text.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads values of the kinds that OpenAPI demands, and reports those of other kinds. */
final class Values {

  private static final String REF = "$ref";

  private final DocumentKind kind;
  private final References references;
  private final DocumentProblems problems;

  Values(DocumentKind kind, References references, DocumentProblems problems) {
    this.kind = kind;
    this.references = references;
    this.problems = problems;
  }

  Version version() {
    return kind.version();
  }

  boolean isSwagger() {
    return kind.version() == Version.V2_0;
  }

  boolean isBefore(int minor) {
    return isSwagger() || kind.minor() < minor;
  }

  void problem(Place place, String what) {
    problems.add(place, what);
  }

  /** Returns a text; numbers and booleans are taken as they are written. */
  String text(Node.Mapping in, String key) {
    Optional<Node> value = in.get(key);
    if (value.isEmpty() || isNull(value.get())) {
      return "";
    }
    if (value.get() instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    wrong(value.get(), key, "a text");
    return "";
  }

  /** Returns a boolean, or else the default. */
  boolean flag(Node.Mapping in, String key, boolean otherwise) {
    Optional<Node> value = in.get(key);
    if (value.isEmpty() || isNull(value.get())) {
      return otherwise;
    }
    if (value.get() instanceof Node.Scalar scalar) {
      String text = scalar.text().toLowerCase(Locale.ROOT);
      if (scalar.kind() == Node.Scalar.Kind.BOOLEAN) {
        return text.equals("true");
      }
      boolean isTrue = text.equals("true") || text.equals("yes") || text.equals("on");
      if (isTrue || text.equals("false") || text.equals("no") || text.equals("off")) {
        problem(
            scalar.place(),
            Printable.quoted(key)
                + " is the text "
                + Printable.quoted(scalar.text())
                + ". Write "
                + isTrue
                + ", without quotes.");
        return isTrue;
      }
    }
    wrong(value.get(), key, "true or false");
    return otherwise;
  }

  /**
   * Returns the value of a key. One that is a reference is followed, also where OpenAPI does not
   * foresee it, since those who write documents in many files do that.
   */
  private Optional<Node> value(Node.Mapping in, String key) {
    Optional<Node> value = in.get(key).filter(node -> !isNull(node));
    return value.isPresent()
            && value.get() instanceof Node.Mapping mapping
            && mapping.text(REF).isPresent()
        ? references.target(mapping).map(Referenced::node)
        : value;
  }

  /** Returns a mapping. */
  Optional<Node.Mapping> mapping(Node.Mapping in, String key) {
    Optional<Node> value = value(in, key);
    if (value.isPresent() && value.get().asMapping().isEmpty()) {
      wrong(value.get(), key, "a mapping");
    }
    return value.flatMap(Node::asMapping);
  }

  /** Returns the entries of a mapping, without extensions and those that say nothing. */
  List<Node.Entry> entries(Node.Mapping in, String key) {
    List<Node.Entry> entries = new ArrayList<>();
    mapping(in, key)
        .ifPresent(
            mapping ->
                mapping
                    .entries()
                    .forEach(
                        (name, entry) -> {
                          if (!isExtension(name)) {
                            entries.add(entry);
                          }
                        }));
    return entries;
  }

  /** Returns the items of a list; a mapping or text in its place is a problem. */
  List<Node> items(Node.Mapping in, String key) {
    Optional<Node> value = value(in, key);
    if (value.isPresent() && !(value.get() instanceof Node.Sequence)) {
      wrong(value.get(), key, "a list");
    }
    return value.map(Node::items).orElse(List.of());
  }

  /** Returns the texts of a list. */
  List<String> texts(Node.Mapping in, String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(in, key)) {
      if (item instanceof Node.Scalar scalar && !isNull(item)) {
        texts.add(scalar.text());
      } else {
        wrong(item, key, "a list of texts");
      }
    }
    return texts;
  }

  /**
   * Returns a value that must be a mapping, after its reference, if it is one. From OpenAPI 3.1 the
   * texts beside a reference stand for those of its target.
   */
  Optional<Node.Mapping> resolved(Node value, String what) {
    if (!(value instanceof Node.Mapping mapping)) {
      wrong(value, what, "a mapping");
      return Optional.empty();
    }
    Optional<Node> ref = mapping.get(REF);
    if (ref.isEmpty()) {
      return Optional.of(mapping);
    }
    if (ref.get().asText().isEmpty()) {
      wrong(ref.get(), REF, "a text");
      return Optional.empty();
    }
    Optional<Node.Mapping> target =
        references
            .target(mapping)
            .map(Referenced::node)
            .flatMap(node -> mappingOf(node, ref.get()));
    return isBefore(1) ? target : target.map(of -> overridden(of, mapping));
  }

  private Optional<Node.Mapping> mappingOf(Node target, Node ref) {
    if (target.asMapping().isEmpty()) {
      problem(ref.place(), "This reference leads to a value that is not a mapping.");
    }
    return target.asMapping();
  }

  private static Node.Mapping overridden(Node.Mapping target, Node.Mapping reference) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(target.entries());
    for (String key : List.of("summary", "description")) {
      Node.Entry entry = reference.entries().get(key);
      if (entry != null) {
        entries.put(key, entry);
      }
    }
    return entries.size() == target.entries().size() && entries.equals(target.entries())
        ? target
        : new Node.Mapping(entries, target.place());
  }

  /** Reports keys that are nearly those of OpenAPI, and that no tool reads. */
  void misspelt(Node.Mapping in, Collection<String> known) {
    for (Node.Entry entry : in.entries().values()) {
      String key = entry.key();
      if (isExtension(key)
          || key.startsWith("$")
          || known.contains(key)
          || key.length() < 4
          || problems.isFull()) {
        continue;
      }
      Nearest.to(key, known)
          .filter(meant -> in.get(meant).isEmpty())
          .ifPresent(
              meant ->
                  problem(
                      entry.keyPlace(),
                      "OpenAPI has no key "
                          + Printable.quoted(key)
                          + " here, and no tool reads it. Did you mean '"
                          + meant
                          + "'?"));
    }
  }

  void wrong(Node value, String key, String wanted) {
    problem(
        value.place(),
        Printable.quoted(key)
            + " must be "
            + wanted
            + ", not "
            + kindOf(value)
            + "; it is ignored.");
  }

  private static String kindOf(Node value) {
    if (value instanceof Node.Scalar scalar) {
      return switch (scalar.kind()) {
        case TEXT -> "the text " + Printable.quoted(scalar.text());
        case NUMBER -> "the number " + Printable.shown(scalar.text());
        case BOOLEAN -> scalar.text();
        case NULL -> "empty";
      };
    }
    return value instanceof Node.Sequence ? "a list" : "a mapping";
  }

  static boolean isNull(Node node) {
    return node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NULL;
  }

  static boolean isExtension(String key) {
    return key.startsWith("x-") || key.startsWith("X-");
  }
}
