package dev.statute.openapi.convert.type;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import dev.statute.openapi.convert.name.Identifiers;
import dev.statute.openapi.convert.name.NameTable;
import dev.statute.openapi.convert.note.Notes;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Node.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes records of schemas of objects. */
final class RecordMaker {

  /** A method, and so the constructor of a record, takes 255 values, of which some count twice. */
  private static final int MOST_COMPONENTS = 120;

  private final SchemaTypes types;
  private final TypePlaces places;
  private final Notes notes;

  RecordMaker(SchemaTypes types, TypePlaces places, Notes notes) {
    this.types = types;
    this.places = places;
    this.notes = notes;
  }

  TypeStore.Draft draft(String name, Schema schema) {
    places.add(name, schema.place());
    noteRest(schema);
    Map<String, Entry> properties = usable(schema);
    Map<String, String> javaNames = javaNames(properties.keySet());
    Set<String> required = schema.required();
    String simpleName = name.substring(name.lastIndexOf('.') + 1);
    List<Made> made = new ArrayList<>();
    properties.forEach(
        (jsonName, entry) -> {
          String javaName = javaNames.getOrDefault(jsonName, jsonName);
          places.add(name, "members", javaName, entry.keyPlace());
          made.add(member(simpleName, javaName, entry, required.contains(jsonName)));
        });
    boolean omitsNull = made.stream().anyMatch(Made::isNeverNull);
    List<PublishedMember> members = made.stream().map(m -> m.published(omitsNull)).toList();
    PublishedType type =
        new PublishedType(
            name,
            members.size() > MOST_COMPONENTS ? PublishedType.Kind.BEAN : PublishedType.Kind.RECORD,
            List.of(),
            members,
            List.of(),
            Optional.empty(),
            List.of(),
            omitsNull ? List.of(JacksonUses.omitsNull()) : List.of(),
            EnumMaker.doc(schema));
    return new TypeStore.Draft(type, List.copyOf(properties.keySet()));
  }

  private Map<String, Entry> usable(Schema schema) {
    Map<String, Entry> usable = new LinkedHashMap<>();
    schema
        .properties()
        .forEach(
            (name, entry) -> {
              if (name.isEmpty()) {
                notes.unsaid(
                    entry.keyPlace(),
                    "member without a name",
                    "Jackson gives it one, so it is left out");
              } else if (isNever(entry.value())) {
                notes.unsaid(
                    entry.keyPlace(), "member that is never there", "the member is left out");
              } else {
                usable.put(name, entry);
              }
            });
    return usable;
  }

  private static boolean isNever(Node schema) {
    return schema instanceof Node.Scalar scalar && scalar.text().equals("false");
  }

  /** Returns the names of components by those of the members; some need no other name. */
  private static Map<String, String> javaNames(Set<String> jsonNames) {
    NameTable names = NameTable.ofMembers();
    Map<String, String> javaNames = new LinkedHashMap<>();
    for (String name : jsonNames) {
      if (Identifiers.member(name).equals(name)) {
        javaNames.put(name, names.take(name));
      }
    }
    for (String name : jsonNames) {
      javaNames.computeIfAbsent(name, key -> names.take(Identifiers.member(key)));
    }
    return javaNames;
  }

  /**
   * A member.
   *
   * @param member what is said of it, whatever the others are
   * @param isNeverNull whether it can be left out and cannot be null
   * @param allowsNull whether it can be null
   */
  private record Made(PublishedMember member, boolean isNeverNull, boolean allowsNull) {

    /** In a record that leaves out what is null, a member that can be null says so. */
    PublishedMember published(boolean omitsNull) {
      if (!omitsNull || !allowsNull) {
        return member;
      }
      List<AnnotationUse> annotations = new ArrayList<>(member.annotations());
      annotations.add(0, JacksonUses.writesNull());
      return new PublishedMember(member.name(), member.type(), annotations, member.doc());
    }
  }

  private Made member(String owner, String javaName, Entry entry, boolean isRequired) {
    Node.Mapping own = entry.value().asMapping().orElse(Node.Mapping.EMPTY);
    Typed typed = types.of(entry.value(), owner + Identifiers.type(entry.key()));
    if (own.get("default").isPresent()) {
      notes.unsaid(
          entry.keyPlace(), "default of a member", "the member is null where it is left out");
    }
    boolean isOfOneSide = own.isTrue("readOnly") || own.isTrue("writeOnly");
    boolean isDemanded = isRequired && !isOfOneSide;
    boolean allowsNull = typed.type().isNullable();
    Typed present = typed.orNull(!isDemanded);
    List<AnnotationUse> annotations =
        new ArrayList<>(JacksonUses.property(javaName, entry.key(), isDemanded && allowsNull));
    annotations.addAll(present.constraints());
    PublishedDoc doc =
        new PublishedDoc(own.text("description").orElse(""), own.isTrue("deprecated"), "");
    return new Made(
        new PublishedMember(javaName, present.type(), annotations, doc),
        !isDemanded && !allowsNull,
        allowsNull);
  }

  private void noteRest(Schema schema) {
    schema
        .merged()
        .get("additionalProperties")
        .ifPresent(
            rest ->
                notes.unsaid(
                    rest.place(),
                    isNever(rest) ? "additionalProperties: false" : "additionalProperties",
                    isNever(rest)
                        ? "members that the record does not have are ignored"
                        : "the record has the members with names only"));
  }
}
