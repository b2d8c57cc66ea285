package dev.statute.openapi.export;

import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.law.Role;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.export.text.Description;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.schema.SchemaDialect;
import dev.statute.openapi.schema.SchemaReport;
import dev.statute.openapi.schema.SchemaSettings;
import dev.statute.openapi.schema.Schemas;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes an OpenAPI document from the contracts of interfaces: their operations, with all that the
 * law demands of requests and responses, and the schemas of their types.
 */
public final class OpenApiExport {

  private static final String ROLE = "x-statute-role";
  private static final String VERSION_3_0 = "3.0.4";
  private static final String VERSION_3_1 = "3.1.1";

  private final Exporting exporting;
  private final Interfaces interfaces;

  private OpenApiExport(List<PublishedContract> contracts, ExportSettings settings) {
    this.interfaces = new Interfaces(contracts);
    Schemas schemas = Schemas.of(interfaces.contracts(), schemaSettings(settings));
    this.exporting =
        new Exporting(
            settings,
            schemas,
            new ExampleValues(schemas),
            new Components(interfaces.contracts()),
            new Omissions());
  }

  /**
   * Writes a document. It is the same whatever the order of the contracts.
   *
   * @param contracts the contracts, each of another interface; with none, the document has no paths
   */
  public static ExportedDocument of(List<PublishedContract> contracts, ExportSettings settings) {
    return new OpenApiExport(contracts, settings).write();
  }

  private static SchemaSettings schemaSettings(ExportSettings settings) {
    return settings
        .schemas()
        .withJavadoc(javadoc -> Description.ofJavadoc(javadoc).whole())
        .withDialect(
            settings.version() == OpenApi.Version.V3_0 ? SchemaDialect.V3_0 : SchemaDialect.V3_1);
  }

  private ExportedDocument write() {
    OperationIds ids = new OperationIds(interfaces.contracts());
    List<ExportedOperation> operations = interfaces.operations(ids, exporting.omissions());
    SecurityWriter security = new SecurityWriter(exporting, interfaces.contracts());
    Node.Mapping paths = new PathsWriter(exporting, security).write(operations);
    MappingBuilder document =
        new MappingBuilder()
            .put("openapi", exporting.isOld() ? VERSION_3_0 : VERSION_3_1)
            .put("info", info())
            .putItems("tags", tags(operations))
            .put("paths", paths);
    document.putMapping("components", components(security));
    role().ifPresent(role -> document.put(ROLE, role.word()));
    for (SchemaReport report : exporting.schemas().reports()) {
      exporting.omissions().add(new Omission("", Pointer.type(report.subject()), report.what()));
    }
    return new ExportedDocument(document.build(), exporting.omissions().sorted());
  }

  /** Returns the role of the servers; nothing for origin servers, which most are. */
  private Optional<Role> role() {
    List<Role> roles =
        interfaces.contracts().stream().map(PublishedContract::role).distinct().toList();
    if (roles.size() > 1) {
      exporting
          .omissions()
          .add(
              new Omission(
                  "", Pointer.ROOT, "a document has one role, and these interfaces have several"));
    }
    return roles.size() == 1
        ? Optional.of(roles.get(0)).filter(role -> role != Role.ORIGIN)
        : Optional.empty();
  }

  private Node.Mapping info() {
    List<PublishedContract> contracts = interfaces.contracts();
    ExportSettings settings = exporting.settings();
    String title = settings.title();
    String description = "";
    if (contracts.size() == 1) {
      PublishedContract only = contracts.get(0);
      title = title.isEmpty() ? interfaces.tag(only) : title;
      description = Description.ofJavadoc(only.doc().text()).whole();
    }
    String version = settings.apiVersion();
    if (version.isEmpty()) {
      List<String> versions =
          contracts.stream().map(PublishedContract::version).distinct().toList();
      version = versions.size() == 1 ? versions.get(0) : "";
    }
    return new MappingBuilder()
        .put("title", title.isEmpty() ? "API" : title)
        .putText("description", description)
        .put("version", version.isEmpty() ? "0" : version)
        .build();
  }

  private List<Node.Mapping> tags(List<ExportedOperation> operations) {
    Map<String, PublishedContract> used =
        operations.stream()
            .map(ExportedOperation::contract)
            .collect(Collectors.toMap(PublishedContract::name, c -> c, (a, b) -> a));
    return interfaces.contracts().stream()
        .filter(contract -> used.containsKey(contract.name()))
        .map(
            contract ->
                new MappingBuilder()
                    .put("name", interfaces.tag(contract))
                    .putText("description", Description.ofJavadoc(contract.doc().text()).whole())
                    .build())
        .toList();
  }

  private Node.Mapping components(SecurityWriter security) {
    Components components = exporting.components();
    return new MappingBuilder()
        .putMapping("schemas", components.withSchemas(Map.copyOf(exporting.schemas().components())))
        .putMapping("responses", components.responses())
        .putMapping("headers", components.fields())
        .putMapping("securitySchemes", security.schemes())
        .build();
  }
}
