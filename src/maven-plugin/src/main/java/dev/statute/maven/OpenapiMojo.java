package dev.statute.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.cli.check.RuleSeverities;
import dev.statute.cli.export.DocumentExport;
import dev.statute.cli.file.ContractPlace;
import dev.statute.cli.file.OutputFile;
import dev.statute.cli.file.WrongValue;
import dev.statute.contract.file.find.FoundContract;
import dev.statute.contract.file.json.MemberNaming;
import dev.statute.law.Law;
import dev.statute.openapi.export.ExportSettings;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.schema.SchemaSettings;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes an OpenAPI document of the APIs that the project has compiled. Without configuration it
 * writes {@code target/openapi/openapi.yaml}, with the name and the version of the project.
 */
@Mojo(name = "openapi", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class OpenapiMojo extends StatuteMojo {

  /** The folder of the compiled classes, or a jar. */
  @Parameter(
      property = "statute.classes",
      defaultValue = "${project.build.outputDirectory}",
      required = true)
  private @Nullable File classes;

  /** The document that is written: YAML, or JSON if its name ends in {@code .json}. */
  @Parameter(
      property = "statute.output",
      defaultValue = "${project.build.directory}/openapi/openapi.yaml",
      required = true)
  private @Nullable File output;

  /** A document that people write, which is merged in: info, servers, tags, security. */
  @Parameter(
      property = "statute.base",
      defaultValue = "${project.basedir}/src/main/openapi/base.yaml")
  private @Nullable File base;

  /** Overlays (OpenAPI Overlay 1.0) that change the document, one after the other. */
  @Parameter(property = "statute.overlays")
  private @Nullable List<File> overlays;

  /** The version of OpenAPI: 3.1 or 3.0. */
  @Parameter(property = "statute.openapi", defaultValue = "3.1")
  private String openapi = "3.1";

  /**
   * How JSON names the members of types: as_declared, snake_case, kebab_case and others of Jackson.
   */
  @Parameter(property = "statute.naming", defaultValue = "as_declared")
  private String naming = "as_declared";

  /** The title of the API. */
  @Parameter(property = "statute.title", defaultValue = "${project.name}")
  private String title = "";

  /** The version of the API. */
  @Parameter(property = "statute.apiVersion", defaultValue = "${project.version}")
  private String apiVersion = "";

  /** Creates the goal. */
  public OpenapiMojo() {}

  @Override
  void run() {
    if (classes == null || output == null) {
      throw new IllegalStateException("Maven has set no folders");
    }
    if (!hasContracts(classes)) {
      getLog()
          .info(
              "No API was compiled with Statute in "
                  + shown(classes.toPath())
                  + ", so no document is written.");
      return;
    }
    List<FoundContract> contracts = ContractPlace.find(List.of(classes.toPath()));
    boolean isJson = output.getName().toLowerCase(Locale.ROOT).endsWith(".json");
    DocumentExport export =
        DocumentExport.of(
            contracts,
            settings(lawOf()),
            Optional.ofNullable(base).filter(File::exists).map(File::toPath),
            overlays == null ? List.of() : overlays.stream().map(File::toPath).toList());
    OutputFile.write(output.toPath(), export.text(isJson).getBytes(UTF_8));
    export.remarks().forEach(remark -> getLog().info(remark));
    getLog().info("Wrote " + shown(output.toPath()) + ".");
  }

  private static boolean hasContracts(File place) {
    return place.exists() && ContractPlace.isOne(place.toPath());
  }

  private ExportSettings settings(Law law) {
    return ExportSettings.standard(law)
        .withVersion(version())
        .withSchemas(
            SchemaSettings.standard(law)
                .withNaming(RuleSeverities.word("naming", naming, MemberNaming.values())))
        .withInfo(title, apiVersion);
  }

  private OpenApi.Version version() {
    return Stream.of(OpenApi.Version.V3_1, OpenApi.Version.V3_0)
        .filter(version -> version.name().equals("V" + openapi.replace('.', '_')))
        .findFirst()
        .orElseThrow(() -> new WrongValue("openapi=" + openapi + ": write 3.1 or 3.0."));
  }
}
