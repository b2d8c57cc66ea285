package dev.statute.openapi.export.overlay.path;

import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Evaluates a query on a document. */
final class Evaluation {

  /** The most values that are looked at. */
  static final int MOST = 1_000_000;

  private final Located root;
  private final Conditions conditions;
  private int steps;

  Evaluation(Node document) {
    this.root = new Located(List.of(), document);
    this.conditions = new Conditions(this::select);
  }

  List<Located> select(Query query) {
    return select(query, root);
  }

  /** Returns what a query selects, where the current value is this one. */
  List<Located> select(Query query, Located current) {
    List<Located> selected = List.of(query.isRelative() ? current : root);
    for (Segment segment : query.segments()) {
      List<Located> next = new ArrayList<>();
      for (Located value : selected) {
        apply(segment, value, next);
      }
      selected = next;
    }
    return selected;
  }

  private void apply(Segment segment, Located value, List<Located> selected) {
    for (Selector selector : segment.selectors()) {
      apply(selector, value, selected);
    }
    if (segment.isDescendant()) {
      children(value).forEach(child -> apply(segment, child, selected));
    }
  }

  private void apply(Selector selector, Located value, List<Located> selected) {
    if (++steps > MOST) {
      throw new JsonPathException("the query selects too much");
    }
    if (selector instanceof Selector.Name name) {
      value
          .node()
          .asMapping()
          .flatMap(mapping -> mapping.get(name.name()))
          .ifPresent(node -> selected.add(value.child(name.name(), node)));
    } else if (selector instanceof Selector.Wildcard) {
      selected.addAll(children(value));
    } else if (selector instanceof Selector.Index index) {
      List<Node> items = value.node().items();
      long position = index.index() < 0 ? items.size() + index.index() : index.index();
      if (0 <= position && position < items.size()) {
        selected.add(value.child((int) position, items.get((int) position)));
      }
    } else if (selector instanceof Selector.Slice slice) {
      slice(slice, value, selected);
    } else if (selector instanceof Selector.Filter filter) {
      children(value).stream()
          .filter(child -> conditions.test(filter.condition(), child))
          .forEach(selected::add);
    }
  }

  private List<Located> children(Located value) {
    List<Located> children = new ArrayList<>();
    if (value.node() instanceof Node.Mapping mapping) {
      for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
        children.add(value.child(entry.getKey(), entry.getValue().value()));
      }
    }
    List<Node> items = value.node().items();
    for (int i = 0; i < items.size(); i++) {
      children.add(value.child(i, items.get(i)));
    }
    steps += children.size();
    return children;
  }

  /** RFC 9535, 2.3.4.2.2. */
  private static void slice(Selector.Slice slice, Located value, List<Located> selected) {
    List<Node> items = value.node().items();
    long size = items.size();
    long step = slice.step();
    if (step == 0 || size == 0) {
      return;
    }
    long start = normalized(slice.start().orElse(step > 0 ? 0 : size - 1), size);
    long end =
        slice.end().isPresent() ? normalized(slice.end().getAsLong(), size) : step > 0 ? size : -1;
    if (step > 0) {
      long upper = Math.min(Math.max(end, 0), size);
      for (long i = Math.min(Math.max(start, 0), size); i < upper; i += step) {
        selected.add(value.child((int) i, items.get((int) i)));
      }
    } else {
      long lower = Math.min(Math.max(end, -1), size - 1);
      for (long i = Math.min(Math.max(start, -1), size - 1); i > lower; i += step) {
        selected.add(value.child((int) i, items.get((int) i)));
      }
    }
  }

  private static long normalized(long index, long size) {
    return index >= 0 ? index : size + index;
  }
}
