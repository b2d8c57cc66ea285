package dev.statute.openapi.export.overlay;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.export.overlay.path.JsonPathQuery;
import java.util.Optional;
import java.util.Set;

/**
 * An action of an overlay.
 *
 * @param target selects the values that it changes
 * @param text the query as it is written
 * @param update what is merged into them; nothing for an action that has no update
 * @param isRemoval whether they are removed, whatever the update is
 * @param place where the query stands
 */
record OverlayAction(
    JsonPathQuery target, String text, Optional<Node> update, boolean isRemoval, Place place) {

  /** The keys that an action may have. */
  static final Set<String> KEYS = Set.of("target", "description", "update", "remove");

  /**
   * Reads an action.
   *
   * @throws dev.statute.openapi.export.overlay.path.JsonPathException if its target is no query
   * @throws MalformedActionException if it is wrong otherwise
   */
  static OverlayAction read(Node node) {
    Node target = target(node);
    String text =
        target
            .asText()
            .orElseThrow(
                () ->
                    new MalformedActionException(
                        "an action has a target, such as “target: $.info”"));
    Node.Mapping action = node.asMapping().orElse(Node.Mapping.EMPTY);
    Optional<Node> update = action.get("update");
    boolean isRemoval = action.isTrue("remove");
    if (update.isEmpty() && !isRemoval) {
      throw new MalformedActionException("an action has an update, or remove: true");
    }
    return new OverlayAction(JsonPathQuery.parse(text), text, update, isRemoval, target.place());
  }

  /** Returns the target of an action, or the action itself if it has none. */
  static Node target(Node node) {
    return node.asMapping().flatMap(action -> action.get("target")).orElse(node);
  }

  /** Says what is wrong with an action. */
  static final class MalformedActionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    MalformedActionException(String message) {
      super(message);
      this.what = message;
    }

    /** Returns what is wrong. */
    String what() {
      return what;
    }
  }
}
