package dev.statute.importer.source;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.importer.layout.Names;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the contracts of one import have together: their types, and which names are taken. */
final class Model {

  private static final List<String> GENERATED =
      List.of("Reply", "Routes", "Client", "Paths", "Resource");
  private static final Set<InputSource> TEXTS =
      EnumSet.of(
          InputSource.PATH,
          InputSource.QUERY,
          InputSource.HEADER,
          InputSource.COOKIE,
          InputSource.FORM,
          InputSource.PART);

  private final Map<String, PublishedContract> contracts = new TreeMap<>();
  private final Map<String, PublishedType> types = new TreeMap<>();
  private final Map<String, List<PublishedInput>> queries = new TreeMap<>();
  private final Map<String, Set<String>> unions = new TreeMap<>();
  private final Map<String, List<PublishedType>> nested = new TreeMap<>();
  private final Set<String> texts = new HashSet<>();
  private final Map<String, Set<String>> taken = new TreeMap<>();

  Model(List<PublishedContract> all) {
    all.forEach(contract -> contracts.put(contract.name(), contract));
    for (PublishedContract contract : all) {
      contract.types().forEach(type -> types.putIfAbsent(type.name(), type));
      contract.operations().forEach(this::addOperation);
    }
    types.values().forEach(this::addUnion);
    types.values().forEach(this::addToOuter);
    contracts.keySet().forEach(this::addInterface);
    types.keySet().forEach(this::take);
  }

  private void addOperation(PublishedOperation operation) {
    take(operation.signature().replyType());
    for (PublishedInput input : operation.inputs()) {
      if (TEXTS.contains(input.source())) {
        addTexts(input.type());
      }
      if (!input.members().isEmpty()) {
        queries.putIfAbsent(input.type().name(), input.members());
        types.put(input.type().name(), record(input));
        input.members().forEach(member -> addTexts(member.type()));
      }
    }
    operation
        .responses()
        .forEach(response -> response.fields().forEach(field -> texts.add(field.type())));
  }

  private void addTexts(TypeUse use) {
    texts.add(use.name());
    use.arguments().forEach(this::addTexts);
  }

  /** A record that is a parameter is described by the members of the input. */
  private static PublishedType record(PublishedInput input) {
    List<PublishedMember> members = new ArrayList<>();
    for (PublishedInput member : input.members()) {
      PublishedDoc doc = new PublishedDoc(member.doc(), false, "");
      members.add(new PublishedMember(member.name(), member.type(), member.annotations(), doc));
    }
    return new PublishedType(
        input.type().name(),
        PublishedType.Kind.RECORD,
        List.of(),
        members,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        PublishedDoc.NONE);
  }

  private void addUnion(PublishedType type) {
    for (TypeUse subtype : type.subtypes()) {
      unions.computeIfAbsent(subtype.name(), name -> new TreeSet<>()).add(type.name());
    }
  }

  private void addToOuter(PublishedType type) {
    int end = type.name().lastIndexOf('$');
    if (end >= 0) {
      nested.computeIfAbsent(type.name().substring(0, end), name -> new ArrayList<>()).add(type);
    }
  }

  private void addInterface(String name) {
    take(name);
    GENERATED.forEach(suffix -> take(name.replace('$', '_') + suffix));
  }

  private void take(String binaryName) {
    String simple = binaryName.substring(binaryName.lastIndexOf('.') + 1);
    int nested = simple.indexOf('$');
    taken
        .computeIfAbsent(packageOf(binaryName), name -> new TreeSet<>())
        .add(nested < 0 ? simple : simple.substring(0, nested));
  }

  /** Returns the contracts, by the names of their interfaces. */
  Map<String, PublishedContract> contracts() {
    return contracts;
  }

  /** Returns the types that are written, by their names. */
  Map<String, PublishedType> types() {
    return types;
  }

  /** Returns the parameters that the components of a record are; none for other records. */
  List<PublishedInput> parameters(String type) {
    return queries.getOrDefault(type, List.of());
  }

  /** Returns the interfaces that name a type as their subtype. */
  Set<String> unions(String type) {
    return unions.getOrDefault(type, Set.of());
  }

  /** Tells whether values of a type are read from a text, as those of parameters are. */
  boolean isText(String type) {
    return texts.contains(type);
  }

  /** Tells whether the file of an interface or a type has to use a deprecated type. */
  boolean isDeprecated(String type) {
    PublishedType found = types.get(type);
    return found != null && found.doc().isDeprecated();
  }

  /** Returns the types that are nested in another one, by their names. */
  List<PublishedType> nested(String outer) {
    return nested.getOrDefault(outer, List.of());
  }

  /** Returns the names for a file. */
  Names names(String binaryName, Set<String> own) {
    Set<String> inside = new HashSet<>(own);
    addNested(binaryName, inside);
    String packageName = packageOf(binaryName);
    return new Names(packageName, simpleName(binaryName), taken(packageName), inside);
  }

  private void addNested(String outer, Set<String> names) {
    for (PublishedType type : nested(outer)) {
      names.add(simpleName(type.name()));
      addNested(type.name(), names);
    }
  }

  /** Returns the simple names that the types of a package have. */
  Set<String> taken(String packageName) {
    return taken.getOrDefault(packageName, Set.of());
  }

  /** Returns the packages that something is written into. */
  Set<String> packages() {
    return new TreeSet<>(taken.keySet());
  }

  static String packageOf(String binaryName) {
    int end = binaryName.lastIndexOf('.');
    return end < 0 ? "" : binaryName.substring(0, end);
  }

  /** Returns the last name of a type. */
  static String simpleName(String binaryName) {
    return binaryName.substring(
        Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
  }
}
