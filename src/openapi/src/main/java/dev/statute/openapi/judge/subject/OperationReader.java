package dev.statute.openapi.judge.subject;

import dev.statute.contract.Body;
import dev.statute.contract.DeclaredField;
import dev.statute.contract.FieldRef;
import dev.statute.contract.Lifecycle;
import dev.statute.contract.Moment;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Representation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.contract.StatusRef;
import dev.statute.contract.Terms;
import dev.statute.law.Law;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.DocumentContent;
import dev.statute.openapi.model.DocumentDeviation;
import dev.statute.openapi.model.DocumentHeader;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentParameter;
import dev.statute.openapi.model.DocumentParameter.In;
import dev.statute.openapi.model.DocumentResponse;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.model.RequestContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one operation of a document. */
final class OperationReader {

  private static final String SUNSET = "x-sunset";

  private final OpenApi api;
  private final Law law;
  private final ReadingNotes notes;
  private final SiteTable sites;
  private final SecurityReader security;
  private final SaidContent said;
  private final Map<DocumentDeviation, Scope> deviations = new LinkedHashMap<>();

  OperationReader(OpenApi api, Law law, ReadingNotes notes, SecurityReader security) {
    this.api = api;
    this.law = law;
    this.notes = notes;
    this.sites = notes.sites();
    this.security = security;
    this.said = new SaidContent(api.references());
  }

  /** Returns the deviations of single responses, with the sites that they hold for. */
  Map<DocumentDeviation, Scope> deviations() {
    return deviations;
  }

  Operation read(DocumentOperation operation) {
    int begin = sites.begin(Pointers.of(operation));
    Site site = notes.operation(operation);
    Site pathSite = sites.at(operation.pathPlace());
    PathTemplate path = DocumentPath.read(operation.path());
    List<RequestInput> inputs = inputs(operation, path, site);
    Terms terms =
        new Terms(lifecycle(operation, site), security.of(operation.security()), List.of());
    List<Response> responses = new ArrayList<>();
    for (DocumentResponse response : operation.responses()) {
      int from = sites.size();
      Optional<StatusRef> status = StatusKey.read(response.status(), law);
      if (status.isPresent()) {
        responses.add(read(response, status.get()));
      } else {
        notes.stranger(site, response);
      }
      Scope scope = new Scope(from, sites.size());
      response.deviations().forEach(deviation -> deviations.put(deviation, scope));
    }
    return new Operation(
        operation.title(),
        law.method(operation.method()).stream().toList(),
        path,
        pathSite,
        Optional.empty(),
        terms,
        responses,
        inputs,
        List.of(),
        sites.end(begin),
        site);
  }

  private Optional<Lifecycle> lifecycle(DocumentOperation operation, Site site) {
    Optional<Moment> sunset =
        Optional.ofNullable(operation.node().entries().get(SUNSET))
            .map(Node.Entry::value)
            .flatMap(
                value -> value.asText().map(text -> Moment.parse(text, sites.at(value.place()))));
    return operation.isDeprecated() || sunset.isPresent()
        ? Optional.of(
            new Lifecycle(
                operation.isDeprecated(),
                Optional.empty(),
                sunset,
                "",
                Optional.empty(),
                site,
                site))
        : Optional.empty();
  }

  private List<RequestInput> inputs(DocumentOperation operation, PathTemplate path, Site site) {
    List<RequestInput> inputs = new ArrayList<>();
    operation.parameters().forEach(parameter -> inputs.add(input(parameter)));
    // A variable without a parameter is for other tools to report: HTTP does not care.
    Set<String> bound =
        operation.parameters().stream()
            .filter(parameter -> parameter.in() == In.PATH)
            .map(parameter -> DocumentPath.name(parameter.name()))
            .collect(Collectors.toSet());
    path.variables().stream()
        .distinct()
        .filter(variable -> !bound.contains(variable))
        .forEach(
            variable -> inputs.add(new RequestInput.PathVariable(variable, variable, true, site)));
    operation
        .content()
        .filter(content -> isTaken(operation, content))
        .ifPresent(content -> inputs.add(content(content)));
    return inputs;
  }

  /** Content of which nothing is said is none where the method hardly has any. */
  private boolean isTaken(DocumentOperation operation, RequestContent content) {
    boolean isUnusual =
        law.method(operation.method())
            .filter(method -> method.requestContentGround() != null)
            .isPresent();
    return isUnusual ? said.isReal(content) : !content.contents().isEmpty();
  }

  private RequestInput input(DocumentParameter parameter) {
    Site site = notes.parameter(parameter);
    String name = parameter.name();
    return switch (parameter.in()) {
      case PATH -> {
        String variable = DocumentPath.name(name);
        yield new RequestInput.PathVariable(variable, variable, true, site);
      }
      case QUERY -> new RequestInput.QueryParameter(name, name, site);
      case HEADER ->
          new RequestInput.Field("the parameter " + name, FieldRef.named(name, law), site);
      case COOKIE -> new RequestInput.Cookie(name, name, site);
    };
  }

  private RequestInput content(RequestContent content) {
    Site site = sites.at(content.place());
    String name = api.version() == OpenApi.Version.V2_0 ? "the body parameter" : "requestBody";
    return new RequestInput.Content(name, body(content.contents()), true, site);
  }

  private Response read(DocumentResponse response, StatusRef status) {
    Site site = notes.response(response);
    Node.Entry body =
        response.node().entries().get(api.version() == OpenApi.Version.V2_0 ? "schema" : "content");
    Site bodySite =
        response.contents().isEmpty() || body == null ? site : sites.at(body.keyPlace());
    return new Response(
        status,
        "",
        body(response.contents()),
        response.headers().stream().map(this::field).toList(),
        "",
        site,
        site,
        bodySite,
        site,
        site);
  }

  private DeclaredField field(DocumentHeader header) {
    return new DeclaredField(
        FieldRef.named(header.name(), law),
        header.isRequired() ? DeclaredField.Occurrence.ALWAYS : DeclaredField.Occurrence.SOMETIMES,
        Optional.empty(),
        sites.at(header.place()));
  }

  /** Content of which nothing is said may be there or not. */
  private Body body(List<DocumentContent> contents) {
    if (contents.isEmpty()) {
      return new Body.None();
    }
    if (contents.stream().noneMatch(said::isReal)) {
      return new Body.Unknown();
    }
    return new Body.Known(contents.stream().map(this::representation).toList());
  }

  private Representation representation(DocumentContent content) {
    String mediaType = content.mediaType();
    // Documents have ranges of media types; these, and what Swagger 2.0 repeats, are no mistakes.
    boolean isOne =
        mediaType.indexOf('*') < 0
            && !mediaType.endsWith(";")
            && api.version() != OpenApi.Version.V2_0;
    return new Representation(
        "",
        mediaType.isBlank() ? Optional.empty() : Optional.of(mediaType),
        isOne ? Optional.of(sites.at(content.place())) : Optional.empty());
  }
}
