package dev.statute.openapi.convert.type;

import dev.statute.openapi.convert.note.Notes;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Node.Entry;
import dev.statute.openapi.document.Node.Mapping;
import dev.statute.openapi.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one schema of several that hold together; what comes later is the more special. */
final class SchemaMerger {

  private static final String PROPERTIES = "properties";

  private final Notes notes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Entry> properties = new LinkedHashMap<>();

  SchemaMerger(Notes notes) {
    this.notes = notes;
  }

  void add(Mapping part) {
    part.entries()
        .forEach(
            (key, entry) -> {
              switch (key) {
                case PROPERTIES -> {
                  entries.putIfAbsent(key, entry);
                  entry.value().asMapping().ifPresent(this::addProperties);
                }
                case "required", "oneOf", "anyOf" ->
                    entries.merge(key, entry, SchemaMerger::concatenated);
                case "enum" -> entries.merge(key, entry, SchemaMerger::common);
                case "type" -> addType(entry);
                default -> entries.put(key, entry);
              }
            });
  }

  private void addType(Entry entry) {
    Entry known = entries.put(entry.key(), entry);
    if (known != null && !known.value().equals(entry.value())) {
      notes.unsaid(
          entry.keyPlace(), "types that differ in allOf", "only the last one is looked at");
    }
  }

  private void addProperties(Mapping more) {
    more.entries()
        .forEach(
            (name, entry) -> {
              Entry known = properties.get(name);
              if (known == null || known.value().equals(entry.value())) {
                properties.put(name, entry);
              } else {
                properties.put(name, both(known, entry));
              }
            });
  }

  /** A member of two parts is both. */
  private static Entry both(Entry one, Entry other) {
    Place place = other.value().place();
    Node both = new Node.Sequence(List.of(one.value(), other.value()), place);
    Mapping all = new Mapping(Map.of("allOf", new Entry("allOf", place, both)), place);
    return new Entry(other.key(), other.keyPlace(), all);
  }

  private static Entry concatenated(Entry one, Entry other) {
    List<Node> items = new ArrayList<>(one.value().items());
    items.addAll(other.value().items());
    return new Entry(
        other.key(), other.keyPlace(), new Node.Sequence(items, other.value().place()));
  }

  private static Entry common(Entry one, Entry other) {
    List<Node> items =
        other.value().items().stream().filter(one.value().items()::contains).toList();
    return items.isEmpty()
        ? other
        : new Entry(other.key(), other.keyPlace(), new Node.Sequence(items, other.value().place()));
  }

  Mapping merged(Place place) {
    Map<String, Entry> all = new LinkedHashMap<>(entries);
    Entry members = all.get(PROPERTIES);
    if (members != null) {
      all.put(
          PROPERTIES,
          new Entry(
              PROPERTIES, members.keyPlace(), new Mapping(properties, members.value().place())));
    }
    return new Mapping(all, place);
  }
}
