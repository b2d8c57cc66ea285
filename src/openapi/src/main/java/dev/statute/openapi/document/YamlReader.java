package dev.statute.openapi.document;

import dev.statute.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Reads YAML, with places: its first document, with anchors, aliases and merge keys. */
final class YamlReader {

  private static final String MERGE = "<<";

  private final String text;
  private final CodePoints points;
  private final TextPlaces places;
  private final DocumentBounds bounds;
  private final DocumentProblems problems;
  private final YamlScalars scalars;
  private final Iterator<Event> events;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private int nodes;
  private int deepest;

  /** The offset after what has been read of values. */
  private int last;

  /** A value that aliases can refer to, with the number of its values and of its levels. */
  private record Anchored(Node node, int nodes, int levels) {}

  YamlReader(String text, TextPlaces places, DocumentBounds bounds, DocumentProblems problems) {
    this.text = YamlCharacters.readable(text, places, problems);
    this.points = new CodePoints(this.text);
    this.places = places;
    this.bounds = bounds;
    this.problems = problems;
    this.scalars = new YamlScalars(problems);
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            // One read: the scanner copies all that it has not yet used at each further one.
            .setBufferSize(text.length() + 1)
            .build();
    this.events = new Parse(settings).parseString(this.text).iterator();
  }

  /** Returns how many values have been read, those of anchors wherever they are used. */
  int nodes() {
    return nodes;
  }

  Node read() throws MalformedText {
    try {
      Event event = next();
      while (!(event instanceof NodeEvent)) {
        if (event.getEventId() == Event.ID.StreamEnd) {
          throw MalformedText.syntax(0, "The file holds nothing but comments.");
        }
        event = next();
      }
      Node root = value((NodeEvent) event, 0);
      next();
      Event after = next();
      if (after.getEventId() == Event.ID.DocumentStart) {
        int start = offset(after.getStartMark(), last);
        problems.add(
            places.place(start, start),
            "A second YAML document begins here. Only the first of a file is read.");
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      throw MalformedText.syntax(offset(e.getProblemMark(), last), YamlMessages.of(e));
    } catch (RuntimeException e) {
      // The scanner throws several kinds for escapes and directives that cannot be.
      throw MalformedText.syntax(last, "The text after this place cannot be read.");
    }
  }

  private Event next() {
    return events.next();
  }

  private Node value(NodeEvent event, int depth) throws MalformedText {
    if (depth > bounds.depth()) {
      throw MalformedText.tooDeep(offset(event.getStartMark(), last), bounds.depth());
    }
    count(1, event);
    if (event instanceof AliasEvent alias) {
      return aliased(alias, depth);
    }
    Optional<String> anchor = event.getAnchor().map(Anchor::getValue);
    anchor.ifPresent(open::add);
    int before = nodes;
    int outer = deepest;
    deepest = depth;
    Node node;
    if (event instanceof ScalarEvent scalar) {
      node = scalar(scalar);
    } else {
      CollectionStartEvent collection = (CollectionStartEvent) event;
      node =
          event.getEventId() == Event.ID.MappingStart
              ? mapping(collection, depth)
              : sequence(collection, depth);
    }
    if (anchor.isPresent()) {
      open.remove(anchor.get());
      anchors.put(anchor.get(), new Anchored(node, nodes - before, deepest - depth));
    }
    deepest = Math.max(deepest, outer);
    return node;
  }

  private void count(int more, Event event) throws MalformedText {
    nodes += more;
    if (nodes > bounds.nodes()) {
      throw MalformedText.tooMany(offset(event.getStartMark(), last), bounds.nodes());
    }
  }

  private Node aliased(AliasEvent event, int depth) throws MalformedText {
    String name = event.getAlias().getValue();
    Place place = place(event);
    Anchored anchored = anchors.get(name);
    if (anchored == null || open.contains(name)) {
      problems.add(
          place,
          open.contains(name)
              ? "The alias *" + Printable.shown(name) + " stands in the value that it refers to."
              : "There is no anchor &" + Printable.shown(name) + " before this alias.");
      return new Node.Scalar(Node.Scalar.Kind.NULL, "null", place);
    }
    count(anchored.nodes(), event);
    if (depth + anchored.levels() > bounds.depth()) {
      throw MalformedText.tooDeep(place.start(), bounds.depth());
    }
    deepest = Math.max(deepest, depth + anchored.levels());
    return anchored.node();
  }

  private Node scalar(ScalarEvent event) {
    return scalars.of(event, place(event));
  }

  private Node mapping(CollectionStartEvent start, int depth) throws MalformedText {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    List<Node> merged = new ArrayList<>();
    Event event = next();
    for (; event instanceof NodeEvent key; event = next()) {
      boolean merges = key instanceof ScalarEvent s && s.isPlain() && s.getValue().equals(MERGE);
      int keyStart = offset(key.getStartMark(), last);
      Optional<String> name = key(key, depth + 1);
      Place keyPlace = places.place(keyStart, last);
      Node value = value((NodeEvent) next(), depth + 1);
      if (merges) {
        merge(value, merged);
      } else if (name.isPresent()) {
        Entries.put(entries, new Node.Entry(name.get(), keyPlace, value), problems);
      } else {
        problems.add(keyPlace, "A key must be a text here, not a list or a mapping.");
      }
    }
    for (Node from : merged) {
      from.asMapping().ifPresent(mapping -> mapping.entries().forEach(entries::putIfAbsent));
    }
    return new Node.Mapping(entries, collection(start, event));
  }

  private Optional<String> key(NodeEvent event, int depth) throws MalformedText {
    if (event instanceof ScalarEvent scalar && scalar.getAnchor().isEmpty()) {
      count(1, event);
      place(event);
      return Optional.of(scalars.share(scalar.getValue()));
    }
    return value(event, depth) instanceof Node.Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  private void merge(Node value, List<Node> merged) {
    List<Node> all = value instanceof Node.Sequence ? value.items() : List.of(value);
    for (Node one : all) {
      if (one instanceof Node.Mapping) {
        merged.add(one);
      } else {
        problems.add(one.place(), "The key << merges mappings. This value is not a mapping.");
      }
    }
  }

  private Node sequence(CollectionStartEvent start, int depth) throws MalformedText {
    List<Node> items = new ArrayList<>();
    Event event = next();
    for (; event instanceof NodeEvent item; event = next()) {
      items.add(value(item, depth + 1));
    }
    return new Node.Sequence(items, collection(start, event));
  }

  /** Returns the place of a collection: one of block style ends with its last value. */
  private Place collection(CollectionStartEvent start, Event end) {
    int from = offset(start.getStartMark(), last);
    if (start.isFlow()) {
      last = offset(end.getEndMark(), last);
    }
    return places.place(from, last);
  }

  private Place place(NodeEvent event) {
    int start = offset(event.getStartMark(), last);
    int end = offset(event.getEndMark(), last);
    if (event instanceof ScalarEvent scalar && (scalar.isLiteral() || scalar.isFolded())) {
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
    }
    last = end;
    return places.place(start, end);
  }

  private int offset(Optional<Mark> mark, int otherwise) {
    return mark.map(at -> Math.min(points.offset(at.getIndex()), text.length())).orElse(otherwise);
  }
}
