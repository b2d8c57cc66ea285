package dev.statute.openapi.document;

import dev.statute.text.Nearest;
import dev.statute.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Follows references in the files of a document, and reports those that lead nowhere. */
public final class FollowedReferences implements References {

  /** How many references a path is followed through, one after the other. */
  private static final int LONGEST_CHAIN = 100;

  /** Of how many names the nearest is looked for. */
  private static final int MOST_NAMES = 2_000;

  private static final String REF = "$ref";

  private final DocumentFiles files;
  private final DocumentProblems problems;

  /** What each reference leads to in the end, by its place. */
  private final Map<Place, Optional<Referenced>> targets = new ConcurrentHashMap<>();

  /** The values that have a {@code $anchor} or an {@code $id}, by file. */
  private final Map<String, Map<String, Referenced>> anchors = new ConcurrentHashMap<>();

  /** Follows the references in files. */
  public FollowedReferences(DocumentFiles files, DocumentProblems problems) {
    this.files = files;
    this.problems = problems;
  }

  @Override
  public Optional<Referenced> target(Node.Mapping reference) {
    Set<Place> seen = new LinkedHashSet<>();
    Optional<Referenced> target = Optional.empty();
    Node at = reference;
    while (at instanceof Node.Mapping mapping && mapping.text(REF).isPresent()) {
      Node ref = mapping.get(REF).orElseThrow();
      Optional<Referenced> known = targets.get(ref.place());
      if (known != null) {
        target = known;
        break;
      }
      if (!seen.add(ref.place())) {
        problems.add(ref.place(), "This reference leads back to itself, and so to nothing.");
        target = Optional.empty();
        break;
      }
      target = step(ref.asText().orElseThrow(), ref.place());
      at = target.map(Referenced::node).orElse(Node.Mapping.EMPTY);
    }
    for (Place place : seen) {
      targets.put(place, target);
    }
    return target;
  }

  /** Follows one reference. */
  private Optional<Referenced> step(String text, Place place) {
    String from = place.file();
    Optional<Referenced> identified =
        text.startsWith("#/") ? Optional.empty() : Optional.ofNullable(anchors(from).get(text));
    if (identified.isPresent()) {
      return identified;
    }
    RefText ref = RefText.of(text);
    Optional<String> file =
        ref.file().isEmpty() ? Optional.of(from) : files.find(from, ref.file(), place);
    Optional<Node> root = file.flatMap(files::root);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (ref.fragment().isEmpty() || ref.fragment().startsWith("/")) {
      return pointed(root.get(), file.get(), ref.steps(), text, place);
    }
    Referenced anchored = anchors(file.get()).get("#" + ref.fragment());
    if (anchored == null) {
      problems.add(
          place,
          Printable.quoted(text)
              + " leads nowhere: no $anchor has this name. Write a path, such as"
              + " '#/components/schemas/Name'.");
    }
    return Optional.ofNullable(anchored);
  }

  private Optional<Referenced> pointed(
      Node root, String file, List<String> steps, String text, Place place) {
    Node at = root;
    List<String> taken = new ArrayList<>();
    for (String step : steps) {
      Optional<Node> next = child(at, step);
      if (next.isEmpty() && at instanceof Node.Mapping mapping && mapping.text(REF).isPresent()) {
        // A path may lead through another reference; such a one cannot lead through itself.
        Optional<Node> through =
            mapping.text(REF).get().equals(text) ? Optional.empty() : through(mapping);
        next = through.flatMap(node -> child(node, step));
      }
      if (next.isEmpty()) {
        String hint = hint(at, step);
        problems.add(
            place,
            Printable.shown(text, 200).isEmpty()
                ? "The reference is empty."
                : "'"
                    + Printable.shown(text, 200)
                    + "' leads nowhere: there is no "
                    + Printable.quoted(step)
                    + hint
                    + (hint.isEmpty() ? "." : ""));
        return Optional.empty();
      }
      at = next.get();
      taken.add(step);
    }
    return Optional.of(new Referenced(at, file, taken));
  }

  private String hint(Node parent, String step) {
    return parent instanceof Node.Mapping mapping
            && step.length() > 2
            && mapping.entries().size() <= MOST_NAMES
            && !problems.isFull()
        ? Nearest.hint(step, mapping.entries().keySet())
        : "";
  }

  private Optional<Node> through(Node.Mapping mapping) {
    Set<Place> seen = new HashSet<>();
    Node.Mapping at = mapping;
    while (at.text(REF).isPresent() && seen.add(at.place()) && seen.size() <= LONGEST_CHAIN) {
      RefText ref = RefText.of(at.text(REF).get());
      String from = at.get(REF).orElseThrow().place().file();
      Optional<String> file =
          ref.file().isEmpty() ? Optional.of(from) : files.find(from, ref.file(), at.place());
      Optional<Node> node = file.flatMap(files::root);
      for (String step : ref.steps()) {
        node = node.flatMap(parent -> child(parent, step));
      }
      if (node.isEmpty() || !(node.get() instanceof Node.Mapping next)) {
        return node;
      }
      at = next;
    }
    return Optional.of(at);
  }

  private static Optional<Node> child(Node parent, String step) {
    if (parent instanceof Node.Mapping mapping) {
      return mapping.get(step);
    }
    List<Node> items = parent.items();
    if (step.matches("0|[1-9][0-9]{0,6}") && Integer.parseInt(step) < items.size()) {
      return Optional.of(items.get(Integer.parseInt(step)));
    }
    return Optional.empty();
  }

  private Map<String, Referenced> anchors(String file) {
    Map<String, Referenced> known = anchors.get(file);
    if (known == null) {
      known = new HashMap<>();
      anchors.put(file, known);
      Optional<Node> root = files.root(file);
      if (root.isPresent()) {
        index(root.get(), file, new ArrayList<>(), known, new HashSet<>());
      }
    }
    return known;
  }

  private static void index(
      Node node, String file, List<String> steps, Map<String, Referenced> into, Set<Place> seen) {
    if (node instanceof Node.Mapping mapping) {
      if (!seen.add(mapping.place())) {
        return;
      }
      mapping
          .text("$anchor")
          .ifPresent(name -> into.putIfAbsent("#" + name, new Referenced(node, file, steps)));
      mapping
          .text("$id")
          .ifPresent(name -> into.putIfAbsent(name, new Referenced(node, file, steps)));
    }
    int at = 0;
    for (Node item : node.items()) {
      steps.add(Integer.toString(at++));
      index(item, file, steps, into, seen);
      steps.remove(steps.size() - 1);
    }
    if (node instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              (key, entry) -> {
                steps.add(key);
                index(entry.value(), file, steps, into, seen);
                steps.remove(steps.size() - 1);
              });
    }
  }
}
