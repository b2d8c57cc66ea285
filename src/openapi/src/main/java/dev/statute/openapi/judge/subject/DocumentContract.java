package dev.statute.openapi.judge.subject;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.contract.Site;
import dev.statute.contract.SourcedContract;
import dev.statute.law.Law;
import dev.statute.openapi.model.DocumentDeviation;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentParameter;
import dev.statute.openapi.model.DocumentResponse;
import dev.statute.openapi.model.OpenApi;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An OpenAPI document as a contract, with what the document has at each of its sites.
 *
 * @param contract what the checks of the law see
 * @param api the document
 * @param law the law whose names it has
 * @param sites what the sites of the contract stand for, by their numbers
 * @param operations the operations of the document, by the sites of those of the contract
 * @param responses the responses of the document, by the sites of those of the contract
 * @param parameters the parameters of the document, by the sites of the inputs of the contract
 * @param deviations the deviations of the document, by the sites where they name their rules
 * @param strangers the responses whose status is neither a number nor a range, with their
 *     operations
 * @param roleSite where the document says what its server is; the document if it does not
 */
public record DocumentContract(
    Contract contract,
    OpenApi api,
    Law law,
    List<DocumentSite> sites,
    Map<Site, DocumentOperation> operations,
    Map<Site, DocumentResponse> responses,
    Map<Site, DocumentParameter> parameters,
    Map<Site, DocumentDeviation> deviations,
    List<Stranger> strangers,
    Site roleSite)
    implements SourcedContract {

  /** Copies lists and maps. */
  public DocumentContract {
    sites = List.copyOf(sites);
    operations = Collections.unmodifiableMap(new HashMap<>(operations));
    responses = Collections.unmodifiableMap(new HashMap<>(responses));
    parameters = Collections.unmodifiableMap(new HashMap<>(parameters));
    deviations = Collections.unmodifiableMap(new HashMap<>(deviations));
    strangers = List.copyOf(strangers);
  }

  /**
   * A response whose status is none.
   *
   * @param operation the site of the operation that declares it
   * @param site where its status stands
   * @param response the response
   */
  public record Stranger(Site operation, Site site, DocumentResponse response) {}

  /** Returns what a site stands for. */
  public DocumentSite site(Site site) {
    return sites.get(site.number());
  }

  /** Returns the response of the document that a response of the contract is. */
  public Optional<DocumentResponse> response(Response response) {
    return Optional.ofNullable(responses.get(response.site()));
  }

  /** Returns the operation of the document that an operation of the contract is. */
  public Optional<DocumentOperation> operation(Operation operation) {
    return Optional.ofNullable(operations.get(operation.site()));
  }

  /** Returns the parameter of the document that an input of the contract is. */
  public Optional<DocumentParameter> parameter(RequestInput input) {
    return Optional.ofNullable(parameters.get(input.site()));
  }
}
