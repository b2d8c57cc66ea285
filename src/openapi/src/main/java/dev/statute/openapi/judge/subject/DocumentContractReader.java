package dev.statute.openapi.judge.subject;

import dev.statute.contract.Contract;
import dev.statute.contract.Deviation;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.contract.Terms;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.model.DocumentDeviation;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.OpenApi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the contract that a document declares. All of its operations make one contract. */
public final class DocumentContractReader {

  /** The key by which a document says what its server is. */
  public static final String ROLE = "x-statute-role";

  private final OpenApi api;
  private final Law law;
  private final ReadingNotes notes = new ReadingNotes();

  /** The deviations of paths, each once, with the first and the last site that they hold for. */
  private final Map<Place, PathDeviation> ofPaths = new LinkedHashMap<>();

  private record PathDeviation(DocumentDeviation deviation, int from, int to) {}

  private DocumentContractReader(OpenApi api, Law law) {
    this.api = api;
    this.law = law;
  }

  /** Reads a document under a law, whose names it takes for what the document has. */
  public static DocumentContract read(OpenApi api, Law law) {
    return new DocumentContractReader(api, law).read();
  }

  /** Returns the role that a text names. */
  public static Optional<Role> role(String text) {
    return Stream.of(Role.values()).filter(role -> role.word().equals(text)).findFirst();
  }

  private DocumentContract read() {
    SiteTable sites = notes.sites();
    Site site = sites.at(api.root().place());
    Site roleSite = sites.at(api.root().get(ROLE).map(Node::place).orElse(api.root().place()));
    List<Deviation> deviations = new ArrayList<>();
    api.deviations().forEach(found -> deviations.add(deviation(found, sites.all(), site)));
    SecurityReader security = new SecurityReader(api, sites);
    Terms terms = new Terms(Optional.empty(), security.of(api.security()), List.of());
    var schemes = security.schemes();
    List<Operation> operations = new ArrayList<>();
    for (DocumentOperation operation : api.operations()) {
      OperationReader reader = new OperationReader(api, law, notes, security);
      Operation read = reader.read(operation);
      operations.add(read);
      addDeviations(operation, reader, read, deviations);
    }
    ofPaths
        .values()
        .forEach(
            found ->
                deviations.add(
                    deviation(found.deviation(), new Scope(found.from(), found.to()), site)));
    PathTemplate none = PathTemplate.parse("");
    Contract contract =
        new Contract(
            api.title().isBlank() ? api.file() : api.title(),
            none,
            site,
            Optional.empty(),
            api.root().get(ROLE).flatMap(Node::asText).flatMap(DocumentContractReader::role),
            terms,
            schemes,
            List.of(),
            operations,
            List.of(),
            List.of(),
            deviations,
            sites.all(),
            site);
    return notes.contract(contract, api, law, roleSite);
  }

  /** A path says for all of its operations what each of them then has. */
  private void addDeviations(
      DocumentOperation operation,
      OperationReader reader,
      Operation read,
      List<Deviation> deviations) {
    for (DocumentDeviation found : operation.deviations()) {
      if (isIn(found.place(), operation.node().place())) {
        deviations.add(deviation(found, read.scope(), read.site()));
      } else {
        PathDeviation known = ofPaths.get(found.place());
        int from = known == null ? read.scope().from() : known.from();
        ofPaths.put(found.place(), new PathDeviation(found, from, read.scope().to()));
      }
    }
    reader
        .deviations()
        .forEach((found, scope) -> deviations.add(deviation(found, scope, new Site(scope.from()))));
  }

  private static boolean isIn(Place place, Place around) {
    return place.file().equals(around.file())
        && around.start() <= place.start()
        && place.end() <= around.end();
  }

  /** A deviation lies outside of what it lifts, so that no rule is broken at it. */
  private Deviation deviation(DocumentDeviation found, Scope scope, Site around) {
    Site site = notes.deviation(found, around);
    return new Deviation(
        found.rule(), found.reason(), scope, false, site, notes.at(found.reasonPlace(), around));
  }
}
