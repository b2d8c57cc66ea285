package dev.statute.openapi.read;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Public documents, which stand among the resources of the tests. */
final class PublicDocuments {

  static final List<String> NAMES =
      List.of(
          "galaxy.yaml",
          "petstore-2.0.yaml",
          "petstore-3.0.json",
          "schema-registry.json",
          "wiremock/wiremock-admin-api.yaml");

  private PublicDocuments() {}

  static Path path(String name) {
    URL url = PublicDocuments.class.getResource("/dev/statute/openapi/documents/" + name);
    try {
      return Path.of(Objects.requireNonNull(url, name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
