package dev.statute.openapi.judge.subject;

import dev.statute.contract.Contract;
import dev.statute.contract.Site;
import dev.statute.law.Law;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.judge.subject.DocumentContract.Stranger;
import dev.statute.openapi.model.DocumentDeviation;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentParameter;
import dev.statute.openapi.model.DocumentResponse;
import dev.statute.openapi.model.OpenApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes, while a document is read, what stands at which site of its contract. */
final class ReadingNotes {

  private final SiteTable sites = new SiteTable();
  private final Map<Site, DocumentOperation> operations = new HashMap<>();
  private final Map<Site, DocumentResponse> responses = new HashMap<>();
  private final Map<Site, DocumentParameter> parameters = new HashMap<>();
  private final Map<Site, DocumentDeviation> deviations = new HashMap<>();
  private final List<Stranger> strangers = new ArrayList<>();

  SiteTable sites() {
    return sites;
  }

  Site operation(DocumentOperation operation) {
    Site site = sites.at(operation.methodPlace());
    operations.put(site, operation);
    return site;
  }

  Site response(DocumentResponse response) {
    Site site = sites.at(response.statusPlace());
    responses.put(site, response);
    return site;
  }

  Site parameter(DocumentParameter parameter) {
    Site site = sites.at(parameter.place());
    parameters.put(site, parameter);
    return site;
  }

  Site deviation(DocumentDeviation deviation, Site around) {
    Site site = at(deviation.place(), around);
    deviations.put(site, deviation);
    return site;
  }

  /** Returns a site that belongs to the operation of another one. */
  Site at(Place place, Site around) {
    sites.begin(sites.operationOf(around));
    Site site = sites.at(place);
    sites.end(0);
    return site;
  }

  void stranger(Site operation, DocumentResponse response) {
    strangers.add(new Stranger(operation, sites.at(response.statusPlace()), response));
  }

  DocumentContract contract(Contract contract, OpenApi api, Law law, Site roleSite) {
    return new DocumentContract(
        contract,
        api,
        law,
        sites.sites(),
        operations,
        responses,
        parameters,
        deviations,
        strangers,
        roleSite);
  }
}
