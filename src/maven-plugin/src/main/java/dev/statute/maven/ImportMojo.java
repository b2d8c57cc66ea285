package dev.statute.maven;

import dev.statute.cli.file.WrongValue;
import dev.statute.cli.imports.DocumentImport;
import dev.statute.importer.ImportSettings;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes annotated Java interfaces and types of an OpenAPI document, once, for the team to own. It
 * is called from the command line: {@code mvn statute:import -Dstatute.document=api.yaml
 * -Dstatute.package=com.acme.orders}.
 */
@Mojo(name = "import", threadSafe = true)
public final class ImportMojo extends StatuteMojo {

  /** The OpenAPI document: 2.0, 3.0 or 3.1. */
  @Parameter(property = "statute.document")
  private @Nullable File document;

  /** The package of the sources. */
  @Parameter(property = "statute.package")
  private @Nullable String packageName;

  /** The folder of the sources. */
  @Parameter(
      property = "statute.sources",
      defaultValue = "${project.build.sourceDirectory}",
      required = true)
  private @Nullable File sources;

  /** What the compiler generates of the interfaces: routes, client or both. */
  @Parameter(property = "statute.generate")
  private @Nullable List<String> generate;

  /** Overwrites files that are there with another text. */
  @Parameter(property = "statute.force", defaultValue = "false")
  private boolean force;

  /** Creates the goal. */
  public ImportMojo() {}

  @Override
  void run() {
    if (document == null || packageName == null) {
      throw new WrongValue(
          "Name the document and the package: -Dstatute.document=api.yaml"
              + " -Dstatute.package=com.acme.orders");
    }
    if (sources == null) {
      throw new IllegalStateException("Maven has set no folder of sources");
    }
    DocumentImport result =
        DocumentImport.of(
            document.toPath(),
            ImportSettings.of(DocumentImport.packageName(packageName))
                .withOutputs(DocumentImport.outputs(generate == null ? List.of() : generate)));
    result.problems().forEach(problem -> getLog().warn(problem.toString()));
    int written = result.write(sources.toPath(), force).size();
    getLog().info(written + " files written to " + shown(sources.toPath()) + ".");
    result.imported().summary().text().lines().forEach(getLog()::info);
  }
}
