package dev.statute.openapi.export;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes how clients authenticate. */
final class SecurityWriter {

  private static final String SCHEMES = "schemes";

  private final Exporting exporting;
  private final SchemeForms forms;
  private final Map<PublishedScheme, String> names = new LinkedHashMap<>();
  private final SortedMap<String, PublishedScheme> byName = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> scopes = new TreeMap<>();

  SecurityWriter(Exporting exporting, List<PublishedContract> contracts) {
    this.exporting = exporting;
    this.forms = new SchemeForms(exporting.isOld());
    for (PublishedContract contract : contracts) {
      for (PublishedScheme scheme : contract.schemes()) {
        Optional<String> reason = forms.whyNot(scheme);
        reason.ifPresent(
            why -> exporting.omissions().add(contract, Pointer.of(SCHEMES, scheme.name()), why));
        if (reason.isEmpty()) {
          name(contract, scheme);
        }
      }
      contract.operations().forEach(operation -> collectScopes(contract, operation));
    }
  }

  /** Schemes of one name that differ get that of their interface as well. */
  private void name(PublishedContract contract, PublishedScheme scheme) {
    if (!names.containsKey(scheme)) {
      String name = scheme.name();
      for (int i = 1; byName.containsKey(name); i++) {
        name = Interfaces.simpleName(contract.name()) + "." + scheme.name() + (i == 1 ? "" : i);
      }
      names.put(scheme, name);
      byName.put(name, scheme);
    }
  }

  private void collectScopes(PublishedContract contract, PublishedOperation operation) {
    for (PublishedRequirement way : operation.security()) {
      name(contract, way)
          .ifPresent(
              name -> scopes.computeIfAbsent(name, n -> new TreeSet<>()).addAll(way.scopes()));
    }
  }

  private Optional<String> name(PublishedContract contract, PublishedRequirement way) {
    return contract.scheme(way.scheme()).map(names::get);
  }

  /** Returns the schemes by their names in the document. */
  Node.Mapping schemes() {
    Map<String, Node.Mapping> written = new LinkedHashMap<>();
    byName.forEach(
        (name, scheme) ->
            written.put(name, forms.of(scheme, scopes.getOrDefault(name, new TreeSet<>()))));
    return Node.Mapping.of(written);
  }

  /**
   * Returns the ways to authenticate for an operation; none at all where everybody may use it.
   *
   * @return nothing where the contract has no schemes, so that it says nothing about it
   */
  Optional<Node> requirements(ExportedOperation exported) {
    if (exported.contract().schemes().isEmpty()) {
      return Optional.empty();
    }
    List<Node.Mapping> ways = new ArrayList<>();
    for (PublishedRequirement way : exported.operation().security()) {
      if (way.scheme().isEmpty()) {
        ways.add(Node.Mapping.EMPTY);
        continue;
      }
      name(exported.contract(), way)
          .ifPresent(
              name ->
                  ways.add(Node.Mapping.of(Map.of(name, Node.sequence(scopes(exported, way))))));
    }
    return ways.isEmpty() && !exported.operation().security().isEmpty()
        ? Optional.empty()
        : Optional.of(Node.sequence(ways));
  }

  /** OpenAPI 3.0 permits scopes for OAuth 2.0 and OpenID Connect only. */
  private List<Node.Scalar> scopes(ExportedOperation exported, PublishedRequirement way) {
    boolean isPermitted =
        !exporting.isOld()
            || exported
                .contract()
                .scheme(way.scheme())
                .filter(scheme -> forms.hasScopes(scheme))
                .isPresent();
    if (!isPermitted && !way.scopes().isEmpty()) {
      exporting.omit(
          exported,
          exported.pointer(),
          "OpenAPI 3.0 has no scopes for the scheme "
              + way.scheme()
              + ": "
              + String.join(", ", way.scopes()));
    }
    return isPermitted ? way.scopes().stream().map(Node::text).toList() : List.of();
  }

  /** Returns the names of the API keys in one part of the requests of an operation. */
  List<String> keys(ExportedOperation exported, SecurityScheme.Location location) {
    return schemes(exported)
        .filter(scheme -> scheme.kind() == SecurityScheme.Kind.API_KEY)
        .filter(scheme -> scheme.location() == location)
        .map(PublishedScheme::parameter)
        .toList();
  }

  /** Returns the schemes by which clients may authenticate for an operation. */
  Stream<PublishedScheme> schemes(ExportedOperation exported) {
    return exported.operation().security().stream()
        .flatMap(way -> exported.contract().scheme(way.scheme()).stream());
  }
}
