package dev.statute.openapi.convert;

import dev.statute.contract.file.LawUse;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedType;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.openapi.convert.name.Identifiers;
import dev.statute.openapi.convert.name.PackageNames;
import dev.statute.openapi.convert.name.ReservedNames;
import dev.statute.openapi.convert.note.Notes;
import dev.statute.openapi.convert.operation.ConversionContext;
import dev.statute.openapi.convert.operation.OperationMaker;
import dev.statute.openapi.convert.operation.SecurityMaker;
import dev.statute.openapi.convert.type.SchemaTypes;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.OpenApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes contracts of documents. */
public final class DocumentContracts {

  private final OpenApi api;
  private final Law law;
  private final ConvertSettings settings;
  private final Notes notes = new Notes();
  private final PackageNames names;
  private final SchemaTypes types;
  private final SecurityMaker security;
  private final OperationMaker operations;
  private final Optional<Role> role;
  private final Set<String> routes = new HashSet<>();
  private final Map<String, Map<Pointer, Place>> places = new LinkedHashMap<>();

  private DocumentContracts(OpenApi api, Law law, ConvertSettings settings) {
    this.api = api;
    this.law = law;
    this.settings = settings;
    this.names = new PackageNames(settings.packageName(), ReservedNames.of(law));
    this.types = new SchemaTypes(api, names, notes);
    this.security = new SecurityMaker(api, notes);
    this.role = settings.role().or(() -> Roles.said(api.root()));
    this.operations =
        new OperationMaker(
            new ConversionContext(api, law, names, types, notes),
            security,
            settings.addsPreconditions());
  }

  /**
   * Returns the contracts that a document is: one for each group of its operations. It never fails:
   * what no contract can say is left out, and listed.
   *
   * @param law the law that the contracts are made under
   */
  public static Conversion of(OpenApi api, Law law, ConvertSettings settings) {
    return new DocumentContracts(api, law, settings).convert();
  }

  private Conversion convert() {
    List<Groups.Group> groups = Groups.of(api, settings.isGrouped(), names);
    Map<String, String> replies = replyNames(groups);
    List<List<PublishedOperation>> made =
        groups.stream().map(group -> operations(group, replies)).toList();
    DocumentNotes.add(api, settings.isGrouped(), notes);
    Map<String, PublishedType> all = types.types();
    List<PublishedContract> contracts = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (!made.get(i).isEmpty()) {
        contracts.add(contract(groups.get(i), made.get(i), all));
      }
    }
    contracts.sort(Comparator.comparing(PublishedContract::name));
    return new Conversion(contracts, notes.unsaid(), notes.steps(), places);
  }

  /** Returns the names of the types of replies by interface and method. */
  private Map<String, String> replyNames(List<Groups.Group> groups) {
    Map<String, String> replies = new LinkedHashMap<>();
    for (Groups.Group group : groups) {
      OperationNames.of(group.operations()).values().stream()
          .sorted()
          .forEach(
              name -> replies.put(group.name() + "." + name, replyName(Identifiers.type(name))));
    }
    return replies;
  }

  /** The records of responses are called as their statuses, and stand in the types of replies. */
  private String replyName(String name) {
    boolean isOfResponse =
        name.equals("Otherwise")
            || law.statuses().stream().anyMatch(status -> status.name().equals(name))
            || law.classes().stream().anyMatch(one -> one.name().equals(name));
    return names.take(isOfResponse ? name + "Reply" : name, "Reply");
  }

  private List<PublishedOperation> operations(Groups.Group group, Map<String, String> replies) {
    String owner = names.qualified(group.name());
    Role server = Roles.of(group.operations(), law, role, notes);
    IdentityHashMap<DocumentOperation, String> methods = OperationNames.of(group.operations());
    Map<Pointer, Place> where = places.computeIfAbsent(owner, key -> new LinkedHashMap<>());
    where.put(Pointer.ROOT, api.root().place());
    List<PublishedOperation> made = new ArrayList<>();
    for (DocumentOperation operation : group.operations()) {
      String name = methods.getOrDefault(operation, "");
      String reply = replies.getOrDefault(group.name() + "." + name, name);
      if (isOffered(operation)) {
        operations
            .make(operation, name, reply, owner, server)
            .ifPresent(
                result -> {
                  made.add(result.operation());
                  where.putAll(result.places());
                });
      }
    }
    made.sort(Comparator.comparing(PublishedOperation::key));
    return made;
  }

  /** Tells whether a contract can have an operation beside those before it. */
  private boolean isOffered(DocumentOperation operation) {
    if (law.method(operation.method()).filter(method -> method.isOffered()).isEmpty()) {
      notes.unsaid(
          operation.methodPlace(),
          "method that is not registered",
          operation.title() + " is left out");
      return false;
    }
    Optional<String> shape = operations.shape(operation);
    boolean isNew = shape.filter(path -> !routes.add(operation.method() + " " + path)).isEmpty();
    if (!isNew) {
      notes.unsaid(
          operation.methodPlace(),
          "second operation of one route",
          operation.title() + " is left out");
    }
    return isNew;
  }

  private PublishedContract contract(
      Groups.Group group, List<PublishedOperation> made, Map<String, PublishedType> all) {
    String name = names.qualified(group.name());
    List<PublishedType> described = Reachable.of(made, all);
    Map<Pointer, Place> where = places.computeIfAbsent(name, key -> new LinkedHashMap<>());
    described.forEach(type -> where.putAll(types.places(type.name())));
    return new PublishedContract(
        name,
        api.apiVersion(),
        Roles.of(group.operations(), law, role, new Notes()),
        CommonPath.of(made),
        List.of(),
        new PublishedDoc(group.doc(), false, ""),
        new LawUse("http.yaml", "", OwnStatuses.of(made, law)),
        Optional.empty(),
        security.schemes(),
        made,
        described,
        OperationMaker.published(api.deviations()));
  }
}
