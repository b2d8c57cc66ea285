package dev.statute.cli.capture;

import dev.statute.cli.diff.ApiPlace;
import dev.statute.cli.file.WrongValue;
import dev.statute.contract.file.PublishedContract;
import dev.statute.law.Law;
import dev.statute.openapi.convert.ConvertSettings;
import dev.statute.openapi.convert.DocumentContracts;
import dev.statute.openapi.model.OpenApi;
import dev.statute.rule.message.contract.ApiBase;
import dev.statute.rule.message.contract.ContractIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the contracts that captures are judged by. */
public final class CapturedApis {

  private final Law law;
  private final List<PublishedContract> contracts = new ArrayList<>();
  private final Set<String> servers = new LinkedHashSet<>();

  private CapturedApis(Law law) {
    this.law = law;
  }

  /**
   * Reads contracts.
   *
   * @param places jars, class folders, contract files or OpenAPI documents
   * @param base the URI that their paths follow, or its path; empty for the server that a document
   *     names, or else for any
   * @return nothing if there are no places
   * @throws WrongValue if the base is not one, or is given without places
   */
  public static Optional<ContractIndex> of(List<Path> places, Optional<String> base, Law law) {
    if (places.isEmpty()) {
      if (base.isPresent()) {
        throw new WrongValue("--base needs --contract PLACE, the contracts whose base it is.");
      }
      return Optional.empty();
    }
    CapturedApis apis = new CapturedApis(law);
    places.forEach(place -> apis.add(ApiPlace.read(place)));
    return Optional.of(
        ContractIndex.of(apis.contracts, base.map(CapturedApis::base).orElseGet(apis::server)));
  }

  private static ApiBase base(String text) {
    try {
      return ApiBase.parse(text);
    } catch (IllegalArgumentException e) {
      throw new WrongValue("--base: " + e.getMessage() + ".");
    }
  }

  private void add(ApiPlace place) {
    if (place instanceof ApiPlace.Document document) {
      OpenApi api = document.api();
      contracts.addAll(DocumentContracts.of(api, law, ConvertSettings.of("")).contracts());
      api.servers().forEach(server -> servers.add(server.url()));
    } else if (place instanceof ApiPlace.Contracts found) {
      found.contracts().forEach(one -> contracts.add(one.contract()));
    }
  }

  /** Returns the one server that documents name, without what differs from host to host. */
  private ApiBase server() {
    if (servers.size() != 1) {
      return ApiBase.any();
    }
    try {
      return ApiBase.parse(servers.iterator().next());
    } catch (IllegalArgumentException e) {
      return ApiBase.any();
    }
  }
}
