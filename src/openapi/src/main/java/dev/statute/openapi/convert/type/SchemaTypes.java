package dev.statute.openapi.convert.type;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.openapi.convert.name.PackageNames;
import dev.statute.openapi.convert.note.Notes;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Node.Mapping;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.document.Referenced;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.schema.KnownTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes types of Java of the schemas of a document. */
public final class SchemaTypes {

  private static final int DEEPEST = 40;
  private static final String REF = "$ref";
  private static final String CONTENT = "dev.statute.codec.Content";

  private final OpenApi api;
  private final PackageNames names;
  private final Notes notes;
  private final Composition composition;
  private final Inheritance inheritance;
  private final TypePlaces places = new TypePlaces();
  private final TypeStore store = new TypeStore();
  private final RecordMaker records;
  private final UnionMaker unions;
  private final Leftovers leftovers;
  private final Set<Mapping> resolving = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, List<String>> enums = new HashMap<>();
  private final Set<String> textEnums = new HashSet<>();
  private int depth;

  /**
   * Begins with the names of the components of a document.
   *
   * @param names the names of the package that the types are in
   */
  public SchemaTypes(OpenApi api, PackageNames names, Notes notes) {
    this.api = api;
    this.names = names;
    this.notes = notes;
    this.composition = new Composition(api.references(), notes);
    this.inheritance = new Inheritance(api.schemas(), composition);
    this.records = new RecordMaker(this, places, notes);
    this.unions = new UnionMaker(this, composition, store, places);
    this.leftovers = new Leftovers(notes);
    ComponentNames.take(api.schemas(), names);
  }

  /** Returns the name of a component; empty for a schema that is none. */
  String nameOf(Mapping schema) {
    return inheritance.nameOf(schema);
  }

  /** Returns a schema without references, and with all its parts. */
  Schema resolved(Node schema) {
    return composition.resolve(schema);
  }

  /** Returns the members of a schema of objects, and whether each value has them. */
  public Map<String, Member> members(Node schema) {
    Schema resolved = composition.resolve(schema);
    leftovers.note(resolved.origin());
    Map<String, Member> members = new LinkedHashMap<>();
    resolved
        .properties()
        .forEach(
            (name, entry) ->
                members.put(name, new Member(entry, resolved.required().contains(name))));
    return members;
  }

  /**
   * A member of a schema of objects.
   *
   * @param entry its name and its schema
   * @param isRequired whether each value has it
   */
  public record Member(Node.Entry entry, boolean isRequired) {}

  /** Tells whether the values of a schema are octets. */
  public boolean isOctets(Node schema) {
    Schema resolved = composition.resolve(schema);
    boolean isBinary = resolved.format().equals("binary");
    boolean isMedia =
        resolved.merged().text("contentMediaType").isPresent()
            && resolved.merged().get("contentEncoding").isEmpty();
    return isBinary || isMedia || resolved.types().contains("file");
  }

  /** Returns the schemas of which the values of a schema match one; none if it has no variants. */
  public List<Node> variants(Node schema) {
    return composition.resolve(schema).variants();
  }

  /** Returns the only text that a schema permits, if there is one only. */
  public Optional<String> onlyText(Node schema) {
    List<Node> texts = composition.resolve(schema).enumTexts();
    return texts.size() == 1 ? texts.get(0).asText() : Optional.empty();
  }

  /** Returns what the document calls the component that a schema is; empty for another one. */
  public String componentName(Node schema) {
    Node.Mapping own = schema.asMapping().orElse(Node.Mapping.EMPTY);
    return own.get(REF).isPresent()
        ? composition.referenced(own).map(Referenced::name).orElse("")
        : nameOf(own);
  }

  /** Tells whether the values of a schema are objects. */
  public boolean isObject(Node schema) {
    Schema resolved = composition.resolve(schema);
    return resolved.isRecord() || resolved.isObject();
  }

  /** Tells whether the values of a schema are objects or arrays, or perhaps are. */
  public boolean isStructure(Node schema) {
    return isObject(schema) || elements(schema).isPresent();
  }

  /** Tells whether a type that this has made is an enum, which then stands outside of JSON. */
  public boolean isTextOfEnum(String type) {
    boolean isEnum = enums.containsKey(type);
    if (isEnum) {
      textEnums.add(type);
    }
    return isEnum;
  }

  /** Returns the texts of the values of an enum; none for another type. */
  public List<String> enumValues(String type) {
    return enums.getOrDefault(type, List.of());
  }

  /** Tells whether a schema says nothing. */
  public boolean isOpen(Node schema) {
    Mapping mapping = composition.resolve(schema).merged();
    return mapping.entries().keySet().stream().allMatch(Composition::isRemark);
  }

  /** Returns the default value of a schema as texts; none if it has none. */
  public List<Node> defaults(Node schema) {
    Optional<Node> value =
        schema
            .asMapping()
            .flatMap(m -> m.get("default"))
            .or(() -> composition.resolve(schema).merged().get("default"));
    return value
        .map(node -> node instanceof Node.Sequence s ? s.nodes() : List.of(node))
        .orElse(List.of());
  }

  /** Returns the elements of a schema of arrays; nothing for another one. */
  public Optional<Node> elements(Node schema) {
    Schema resolved = composition.resolve(schema);
    return resolved.types().equals(Set.of("array"))
        ? resolved.merged().get("items")
        : Optional.empty();
  }

  /**
   * Returns the type of the values of a schema.
   *
   * @param hint a simple name for a type that is described where it is used
   */
  public Typed of(Node schema, String hint) {
    depth++;
    try {
      return depth > DEEPEST ? tooDeep(schema) : known(schema, hint);
    } finally {
      depth--;
    }
  }

  private Typed tooDeep(Node schema) {
    notes.unsaid(schema.place(), "deep nesting", "any value is taken");
    return Typed.ANY;
  }

  private Typed known(Node node, String hint) {
    if (!(node instanceof Mapping mapping)) {
      if (!node.isTrue()) {
        notes.unsaid(node.place(), "schema of nothing", "any value is taken");
      }
      return Typed.ANY;
    }
    leftovers.note(mapping);
    if (mapping.get(REF).isPresent()) {
      return referenced(mapping, hint);
    }
    Optional<Node> alias = composition.alias(mapping);
    if (alias.isPresent()) {
      return of(alias.get(), hint).orNull(Schema.isNullable(mapping));
    }
    Schema schema = composition.schema(mapping);
    return structured(schema, hint).orNull(schema.isNullable());
  }

  private Typed referenced(Mapping reference, String hint) {
    Referenced target = composition.referenced(reference).orElse(null);
    if (target == null) {
      notes.unsaid(reference.place(), REF, "it leads nowhere, so any value is taken");
      return Typed.ANY;
    }
    String name = target.name().isEmpty() ? hint : target.name();
    boolean isComponent = target.node().asMapping().filter(m -> !nameOf(m).isEmpty()).isPresent();
    Set<String> types = composition.resolve(target.node()).types();
    boolean isAround = types.contains("array") || !composition.resolve(target.node()).isRecord();
    String inside = isComponent && isAround && isInline(target.node()) ? name + "Item" : name;
    return of(target.node(), inside).orNull(Schema.isNullable(reference));
  }

  /** Tells whether a component stands for a list or map, so that its name is left for no type. */
  private boolean isInline(Node node) {
    Schema schema = composition.resolve(node);
    return !schema.isRecord() && !schema.isListed() && schema.variants().isEmpty();
  }

  private Typed structured(Schema schema, String hint) {
    UnionKind union = UnionKind.of(schema, composition, inheritance, unions);
    if (union instanceof UnionKind.One one) {
      return of(one.schema(), hint).orNull(one.isNullable());
    }
    if (union instanceof UnionKind.Sealed sealed) {
      String name = names.ofSchema(schema.origin(), hint);
      store.add(name, () -> unions.draft(name, schema, sealed.variants()));
      return new Typed(TypeUse.of(name)).orNull(sealed.isNullable());
    }
    if (union instanceof UnionKind.Text text) {
      notes.unsaid(schema.place(), text.construct(), "any text is taken");
      return new Typed(TypeUse.of("java.lang.String")).orNull(text.isNullable());
    }
    if (union instanceof UnionKind.Open open) {
      notes.unsaid(schema.place(), open.construct(), open.what());
      if (!schema.isRecord()) {
        return Typed.ANY;
      }
    }
    if (schema.isRecord()) {
      String name = names.ofSchema(schema.origin(), hint);
      store.add(name, () -> records.draft(name, schema));
      return new Typed(TypeUse.of(name));
    }
    return plain(schema, hint);
  }

  private Typed plain(Schema schema, String hint) {
    List<Node> texts = schema.enumTexts();
    Set<String> types = schema.types();
    if (!texts.isEmpty() && types.equals(Set.of("string"))) {
      return listed(schema, texts, hint);
    }
    if (schema.isListed() && texts.isEmpty()) {
      notes.unsaid(schema.place(), "enum of other values than texts", "any such value is taken");
    }
    if (types.size() > 1) {
      boolean areNumbers = Set.of("integer", "number").containsAll(types);
      if (areNumbers) {
        return scalar(schema, "number");
      }
      notes.unsaid(schema.place(), "several types", "any value is taken");
      return Typed.ANY;
    }
    String type = types.stream().findFirst().orElse("");
    return switch (type) {
      case "" -> Typed.ANY;
      case "array" -> around(schema, hint, "items");
      case "object" -> around(schema, hint, "additionalProperties");
      default -> scalar(schema, type);
    };
  }

  private Typed listed(Schema schema, List<Node> texts, String hint) {
    if (texts.stream().anyMatch(text -> text.asText().filter(String::isEmpty).isPresent())) {
      notes.unsaid(schema.place(), "enum with an empty text", "any text is taken");
      return new Typed(TypeUse.of("java.lang.String"));
    }
    if (texts.size() > EnumMaker.MOST_CONSTANTS) {
      notes.unsaid(
          schema.place(), "enum of more than " + EnumMaker.MOST_CONSTANTS, "any text is taken");
      return new Typed(TypeUse.of("java.lang.String"));
    }
    String name = names.ofSchema(schema.origin(), hint);
    enums.put(name, List.copyOf(EnumMaker.constants(texts).keySet()));
    store.add(name, () -> EnumMaker.draft(name, schema, textEnums.contains(name), places));
    return new Typed(TypeUse.of(name));
  }

  private Typed scalar(Schema schema, String type) {
    String format = schema.format();
    String java = KnownTypes.javaType(type, format).orElse("");
    if (java.isEmpty()) {
      notes.unsaid(schema.place(), "type " + type, "JSON has no such type, so any value is taken");
      return Typed.ANY;
    }
    if (java.equals(CONTENT)) {
      notes.unsaid(schema.place(), "octets in another format", "the value is any text");
      return new Typed(TypeUse.of("java.lang.String"));
    }
    if (!format.isEmpty() && !KnownTypes.isFormat(type, format) && !format.equals("email")) {
      notes.unsaid(schema.place(), "format " + format, "any value of the type is taken");
    }
    TypeUse use =
        java.equals("byte[]")
            ? new TypeUse(TypeUse.ARRAY, List.of(TypeUse.of("byte")), false, List.of())
            : TypeUse.of(java);
    return new Typed(use, Constraints.of(schema, java, notes));
  }

  /** Makes a list, set or map of what is in it. */
  private Typed around(Schema schema, String hint, String key) {
    if (!resolving.add(schema.origin())) {
      notes.unsaid(schema.place(), "list or map of itself", "any value is taken");
      return Typed.ANY;
    }
    try {
      Typed inner = schema.merged().get(key).map(node -> of(node, hint)).orElse(Typed.ANY);
      boolean isSet = schema.merged().isTrue("uniqueItems");
      String type =
          key.equals("items") ? isSet ? "java.util.Set" : "java.util.List" : "java.util.Map";
      List<TypeUse> arguments = new ArrayList<>();
      if (type.equals("java.util.Map")) {
        arguments.add(TypeUse.of("java.lang.String"));
      }
      arguments.add(inner.asArgument());
      List<AnnotationUse> constraints = Constraints.of(schema, type, notes);
      return new Typed(new TypeUse(type, arguments, false, List.of()), constraints);
    } finally {
      resolving.remove(schema.origin());
    }
  }

  /** Returns a list or set of elements, as a schema of arrays says. */
  public Typed list(Node schema, Typed element) {
    Schema resolved = composition.resolve(schema);
    leftovers.note(resolved.origin());
    String type = resolved.merged().isTrue("uniqueItems") ? "java.util.Set" : "java.util.List";
    return new Typed(
        new TypeUse(type, List.of(element.asArgument()), false, List.of()),
        Constraints.of(resolved, type, notes));
  }

  /** Returns all types that have been mentioned, by their names; none is mentioned later. */
  public Map<String, PublishedType> types() {
    store.complete();
    api.schemas().values().stream()
        .flatMap(use -> use.node().asMapping().stream())
        .filter(schema -> !composition.isUsed(schema))
        .forEach(
            schema -> notes.unsaid(schema.place(), "schema that nothing uses", "it is left out"));
    return store.types();
  }

  /** Returns where the document has a type and its members. */
  public Map<Pointer, Place> places(String type) {
    return places.of(type);
  }
}
