package dev.statute.publish;

import dev.statute.contract.Contract;
import dev.statute.contract.DeclaredField;
import dev.statute.contract.Operation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.contract.file.Pointer;

/** Remembers where an operation declares its parts. */
final class OperationSites {

  private OperationSites() {}

  static void add(String key, PublishedMethod published, SiteMap sites) {
    Contract contract = published.owner().contract();
    Operation operation = published.operation().operation();
    Pointer place = Pointer.operation(key);
    sites.add(place, operation.site());
    sites.add(place.then("path"), operation.pathSite());
    sites.add(place.then("method"), operation.pathSite());
    sites.add(place.then("route"), operation.pathSite());
    operation
        .terms()
        .lifecycle()
        .ifPresent(lifecycle -> InterfaceSites.addLifecycle(place, lifecycle, sites));
    operation
        .terms()
        .security()
        .or(contract.terms()::security)
        .ifPresent(security -> InterfaceSites.addSecurity(place, security, sites));
    operation
        .terms()
        .requiredInputs()
        .forEach(required -> sites.add(place.then("requiredFields"), required.site()));
    operation
        .contentLimit()
        .ifPresent(limit -> sites.add(place.then("contentLimit"), limit.site()));
    for (RequestInput input : operation.inputs()) {
      sites.add(Pointer.input(key, input.name()), input.site());
    }
    for (Response response : contract.responsesOf(operation)) {
      addResponse(Pointer.response(key, response.name()), response, sites);
    }
    InterfaceSites.addDeviations(place, contract, operation.scope(), sites);
  }

  private static void addResponse(Pointer place, Response response, SiteMap sites) {
    sites.add(place, response.site());
    sites.add(place.then("status"), response.statusSite());
    sites.add(place.then("record"), response.nameSite());
    sites.add(place.then("content"), response.bodySite());
    sites.add(place.then("problemType"), response.problemSite());
    for (DeclaredField field : response.fields()) {
      sites.add(place.then("fields", field.name()), field.site());
    }
  }
}
