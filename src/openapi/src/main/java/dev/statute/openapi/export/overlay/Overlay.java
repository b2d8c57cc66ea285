package dev.statute.openapi.export.overlay;

import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.export.overlay.path.JsonPathException;
import dev.statute.openapi.export.overlay.path.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Applies an overlay to a document: a list of actions, each of which selects values by a query of
 * JSONPath (RFC 9535) and updates or removes them (OpenAPI Overlay 1.0.0).
 */
public final class Overlay {

  private static final Set<String> KEYS = Set.of("overlay", "info", "extends", "actions");

  private final List<DocumentProblem> problems = new ArrayList<>();

  private Overlay() {}

  /**
   * Applies an overlay.
   *
   * @param document the document to change, of which nothing is changed
   * @param overlay the overlay as it was read, with places for messages
   */
  public static OverlayResult apply(Node.Mapping document, Node overlay) {
    return new Overlay().run(document, overlay);
  }

  private OverlayResult run(Node.Mapping document, Node overlay) {
    List<OverlayAction> actions = read(overlay);
    Node changed = document;
    if (isSound()) {
      for (OverlayAction action : actions) {
        changed = apply(changed, action);
      }
    }
    if (isSound() && changed instanceof Node.Mapping result) {
      return new OverlayResult(result, problems);
    }
    return new OverlayResult(document, problems);
  }

  private boolean isSound() {
    return problems.stream().noneMatch(DocumentProblem::isFatal);
  }

  private List<OverlayAction> read(Node overlay) {
    Node.Mapping root = overlay.asMapping().orElse(Node.Mapping.EMPTY);
    String version = root.text("overlay").orElse("");
    if (!version.startsWith("1.")) {
      fail(
          root.get("overlay").orElse(overlay).place(),
          "this is no overlay: it has to begin with “overlay: 1.0.0” (OpenAPI Overlay 1.0.0, 4.4.1)");
      return List.of();
    }
    if (root.mapping("info").flatMap(info -> info.text("title")).isEmpty()) {
      warn(overlay.place(), "an overlay has an info with title and version");
    }
    warnOfOthers(root, KEYS);
    List<OverlayAction> actions = new ArrayList<>();
    if (root.items("actions").isEmpty()) {
      fail(root.get("actions").orElse(overlay).place(), "an overlay has at least one action");
    }
    for (Node node : root.items("actions")) {
      try {
        OverlayAction action = OverlayAction.read(node);
        node.asMapping().ifPresent(keys -> warnOfOthers(keys, OverlayAction.KEYS));
        actions.add(action);
      } catch (JsonPathException e) {
        fail(OverlayAction.target(node).place(), e.what());
      } catch (OverlayAction.MalformedActionException e) {
        fail(node.place(), e.what());
      }
    }
    return actions;
  }

  private void warnOfOthers(Node.Mapping mapping, Set<String> known) {
    for (Node.Entry entry : mapping.entries().values()) {
      if (!known.contains(entry.key()) && !entry.key().startsWith("x-")) {
        warn(entry.keyPlace(), "overlays have no key “" + entry.key() + "”; it is ignored");
      }
    }
  }

  private Node apply(Node document, OverlayAction action) {
    List<Located> targets;
    try {
      targets = action.target().select(document);
    } catch (JsonPathException e) {
      fail(action.place(), e.what());
      return document;
    }
    if (targets.isEmpty()) {
      warn(action.place(), "the target " + action.text() + " matches nothing");
      return document;
    }
    NodeEdits edits = new NodeEdits();
    for (Located target : targets) {
      if (action.isRemoval()) {
        if (target.steps().isEmpty()) {
          fail(action.place(), "the whole document cannot be removed");
          return document;
        }
        edits.remove(target.steps());
      } else if (action.update().isPresent()) {
        edits.change(target.steps(), update(action, action.update().get()));
      }
    }
    return edits.apply(document);
  }

  private UnaryOperator<Node> update(OverlayAction action, Node update) {
    return target -> {
      if (target instanceof Node.Scalar) {
        fail(
            action.place(),
            "the target "
                + action.text()
                + " selects a text, number or boolean; select the object that has it"
                + " (OpenAPI Overlay 1.0.0, 4.4.3)");
        return target;
      }
      if (target instanceof Node.Mapping && !(update instanceof Node.Mapping)) {
        fail(update.place(), "the update of an object has to be an object");
        return target;
      }
      return NodeMerge.update(target, update);
    };
  }

  private void fail(Place place, String what) {
    problems.add(new DocumentProblem(true, place, what));
  }

  private void warn(Place place, String what) {
    problems.add(new DocumentProblem(false, place, what));
  }
}
