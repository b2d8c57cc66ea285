package dev.statute.importer.source;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.importer.layout.Literals;
import dev.statute.importer.layout.Names;
import dev.statute.importer.layout.Piece;
import dev.statute.law.Method;
import dev.statute.law.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an annotated interface. */
final class ApiWriter {

  private final Model model;
  private final SourceSettings settings;
  private final PublishedContract contract;
  private final Names names;
  private final TermsWriter terms;

  ApiWriter(Model model, SourceSettings settings, PublishedContract contract) {
    this.model = model;
    this.settings = settings;
    this.contract = contract;
    this.names = model.names(contract.name(), Set.of());
    this.terms = new TermsWriter(names);
  }

  String file() {
    List<PublishedRequirement> security = commonSecurity();
    Tokens tokens = new Tokens(names, takenNames());
    ResponseWriter responses = new ResponseWriter(settings, names, tokens);
    OperationWriter writer =
        new OperationWriter(settings, contract, security, commonLimit(), names, responses);
    List<Piece> lines =
        new ArrayList<>(new DocWriter(settings.docs()).of(contract.doc(), Map.of(), 0));
    lines.add(api());
    if (contract.doc().isDeprecated()) {
      lines.add(Piece.text("@" + names.type("java.lang.Deprecated")));
    }
    lines.addAll(terms.lifecycle(contract.lifecycle()));
    lines.addAll(terms.schemes(contract.schemes()));
    lines.addAll(terms.security(security));
    common().forEach(response -> lines.add(responses.of(response)));
    lines.addAll(terms.deviations(contract.deviations()));
    if (usesDeprecated()) {
      lines.add(Piece.text("@" + names.type("java.lang.SuppressWarnings") + "(\"deprecation\")"));
    }
    List<Piece> members = new ArrayList<>();
    operations().forEach(operation -> members.add(writer.of(operation)));
    members.addAll(tokens.pieces());
    for (PublishedType inner : model.nested(contract.name())) {
      members.add(new TypeWriter(model, settings, inner, names, 2).piece());
    }
    lines.add(FileText.spaced(Piece.text(declaration()), members));
    return FileText.of(Model.packageOf(contract.name()), names, Piece.lines(lines));
  }

  private Set<String> takenNames() {
    Set<String> all = new HashSet<>(model.taken(Model.packageOf(contract.name())));
    model.nested(contract.name()).forEach(type -> all.add(Model.simpleName(type.name())));
    return all;
  }

  private Piece api() {
    AnnotationPiece piece = new AnnotationPiece(names.type(Terms.STATUTE + "Api"));
    if (!contract.path().isEmpty()) {
      piece.add("value", Literals.of(contract.path()));
    }
    if (contract.role() != Role.ORIGIN) {
      piece.add("role", names.constant(Terms.STATUTE + "Role", contract.role().name()));
    }
    commonLimit().ifPresent(limit -> piece.add("maxContentLength", octets(limit)));
    List<Piece> outputs =
        settings.outputs().stream()
            .map(output -> Piece.text(names.constant(Terms.STATUTE + "Output", output)))
            .toList();
    if (!outputs.isEmpty()) {
      piece.addPieces("generate", outputs);
    }
    return piece.build();
  }

  /** Returns a number of octets as Java writes it. */
  static String octets(long octets) {
    return octets > Integer.MAX_VALUE ? octets + "L" : Long.toString(octets);
  }

  /**
   * Returns how much content operations take that do not say it; those without content have the
   * limit of the interface.
   */
  private OptionalLong commonLimit() {
    List<OptionalLong> limits =
        operations().stream()
            .filter(operation -> !OperationWriter.takesContent(operation))
            .map(PublishedOperation::contentLimit)
            .distinct()
            .toList();
    return limits.size() == 1 ? limits.get(0) : OptionalLong.empty();
  }

  private String declaration() {
    String parents = contract.parents().stream().map(names::type).collect(Collectors.joining(", "));
    return "public interface "
        + Model.simpleName(contract.name())
        + (parents.isEmpty() ? "" : " extends " + parents);
  }

  /**
   * Returns its own operations, by their paths and then in the order in which the law has methods.
   */
  private List<PublishedOperation> operations() {
    List<String> methods = settings.law().methods().stream().map(Method::token).toList();
    return contract.operations().stream()
        .filter(operation -> operation.owner().equals(contract.name()))
        .sorted(
            Comparator.comparing(PublishedOperation::path)
                .thenComparing(operation -> methods.indexOf(operation.method()))
                .thenComparing(PublishedOperation::key))
        .toList();
  }

  /** Returns what most operations demand of those who use them; nothing if most differ. */
  private List<PublishedRequirement> commonSecurity() {
    Map<List<PublishedRequirement>, Integer> counts = new LinkedHashMap<>();
    List<PublishedOperation> own = operations();
    own.forEach(operation -> counts.merge(operation.security(), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty() && entry.getValue() * 2 > own.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(List.of());
  }

  private List<PublishedResponse> common() {
    Map<String, PublishedResponse> common = new LinkedHashMap<>();
    for (PublishedOperation operation : operations()) {
      operation.responses().stream()
          .filter(PublishedResponse::isCommon)
          .forEach(response -> common.putIfAbsent(response.key(), response));
    }
    return List.copyOf(common.values());
  }

  private boolean usesDeprecated() {
    return operations().stream()
        .flatMap(
            operation ->
                Stream.concat(
                    operation.inputs().stream()
                        .filter(input -> input.source() != InputSource.CONTEXT)
                        .map(input -> input.type()),
                    operation.responses().stream()
                        .flatMap(response -> response.content().stream())
                        .map(content -> content.type())))
        .anyMatch(this::isDeprecated);
  }

  private boolean isDeprecated(TypeUse use) {
    return model.isDeprecated(use.name()) || use.arguments().stream().anyMatch(this::isDeprecated);
  }
}
