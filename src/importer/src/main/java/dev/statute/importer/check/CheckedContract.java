package dev.statute.importer.check;

import dev.statute.contract.ContentLimit;
import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Scope;
import dev.statute.contract.Security;
import dev.statute.contract.SecurityScheme;
import dev.statute.contract.Site;
import dev.statute.contract.Terms;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the model that rules are about of a contract, as the compiler will make it of the Java. */
final class CheckedContract {

  private final PublishedContract published;
  private final Law law;
  private final Sites sites = new Sites();

  private CheckedContract(PublishedContract published, Law law) {
    this.published = published;
    this.law = law;
  }

  /** Returns the model of a contract, whose operations are in the order of the published one. */
  static Contract of(PublishedContract published, Law law) {
    return new CheckedContract(published, law).contract();
  }

  private Contract contract() {
    Site site = sites.next();
    List<SecurityScheme> schemes = published.schemes().stream().map(this::scheme).toList();
    List<Operation> operations = published.operations().stream().map(this::operation).toList();
    return new Contract(
        published.name(),
        PathTemplate.parse(published.path()),
        site,
        Optional.empty(),
        Optional.of(published.role()).filter(role -> role != Role.ORIGIN),
        Terms.NONE,
        schemes,
        List.of(),
        operations,
        List.of(),
        List.of(),
        List.of(),
        new Scope(0, sites.next().number()),
        site);
  }

  private SecurityScheme scheme(PublishedScheme scheme) {
    return new SecurityScheme(
        scheme.name(),
        scheme.kind(),
        scheme.realm(),
        scheme.isOfProxy(),
        scheme.parameter(),
        scheme.location(),
        scheme.format(),
        scheme.authorizationUrl(),
        scheme.tokenUrl(),
        scheme.discoveryUrl(),
        sites.next(),
        sites.next());
  }

  private Operation operation(PublishedOperation operation) {
    Site site = sites.next();
    List<Method> methods = law.method(operation.method()).stream().toList();
    String path =
        operation.path().startsWith(published.path())
            ? operation.path().substring(published.path().length())
            : operation.path();
    Site pathSite = sites.next();
    Optional<ContentLimit> limit =
        operation.contentLimit().isPresent()
            ? Optional.of(new ContentLimit(operation.contentLimit().getAsLong(), sites.next()))
            : Optional.empty();
    Terms terms = new Terms(Optional.empty(), security(operation), List.of());
    var responses = new CheckedResponses(law, sites, published.schemes()).of(operation);
    var inputs = operation.inputs().stream().map(new CheckedInputs(law, sites)::of).toList();
    Scope scope = new Scope(site.number(), sites.next().number());
    return new Operation(
        operation.name(),
        methods,
        PathTemplate.parse(path),
        pathSite,
        limit,
        terms,
        responses,
        inputs,
        List.of(),
        scope,
        site);
  }

  private Optional<Security> security(PublishedOperation operation) {
    if (operation.security().isEmpty()) {
      return Optional.empty();
    }
    List<Security.Requirement> requirements = new ArrayList<>();
    for (PublishedRequirement one : operation.security()) {
      requirements.add(new Security.Requirement(one.scheme(), one.scopes(), sites.next()));
    }
    return Optional.of(new Security(requirements, requirements.get(0).site()));
  }

  /** Gives the parts of a contract their places. */
  static final class Sites {
    private int last = -1;

    Site next() {
      return new Site(++last);
    }
  }
}
