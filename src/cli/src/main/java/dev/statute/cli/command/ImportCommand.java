package dev.statute.cli.command;

import dev.statute.cli.imports.DocumentImport;
import dev.statute.cli.terminal.Progress;
import dev.statute.importer.ImportSettings;
import dev.statute.importer.source.JavaSource;
import dev.statute.law.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes Java of a document. */
@Command(
    name = "import",
    description = {
      "Writes annotated Java interfaces, records, enums and sealed types of an OpenAPI document,"
          + " once, for you to own. What breaks HTTP's law is kept and marked with @Deviates. What"
          + " Java cannot say is listed."
    },
    footer = {
      "",
      "Examples:",
      "  statute import --package com.acme.orders api.yaml",
      "  statute import --package com.acme.orders --generate routes,client api.yaml",
      "  statute import --package com.acme.orders --dry-run api.yaml",
      "",
      "The sources need statute-annotations, and statute-processor for the compiler."
    })
final class ImportCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "DOCUMENT", description = "An OpenAPI document: 2.0, 3.0 or 3.1.")
  private @Nullable Path document;

  @Option(
      names = {"-p", "--package"},
      required = true,
      paramLabel = "NAME",
      description = "The package of the sources.")
  private String packageName = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "The folder of the sources (src/main/java).")
  private Path output = Path.of("src/main/java");

  @Option(
      names = "--generate",
      split = ",",
      paramLabel = "WHAT",
      description = "What the compiler generates of the interfaces: routes, client or both.")
  private List<String> generate = List.of();

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description =
          "What the server is: origin, gateway, proxy; by default what the document shows.")
  private @Nullable Role role;

  @Option(names = "--force", description = "Overwrites files that are there with another text.")
  private boolean force;

  @Option(names = "--dry-run", description = "Writes nothing, and lists the files.")
  private boolean dryRun;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    DocumentImport result = run();
    result.problems().forEach(problem -> session.tell("warning: " + problem));
    if (dryRun) {
      for (JavaSource file : result.imported().files()) {
        session.print(output.resolve(file.path()) + "\n");
      }
    } else {
      int written = result.write(output, force).size();
      session.print(
          (written == 1 ? "1 file" : written + " files") + " written to " + output + "\n");
    }
    session.print(result.imported().summary().text());
    return Exit.FINE.code();
  }

  private DocumentImport run() {
    if (document == null) {
      throw new IllegalStateException("the parameter is required");
    }
    ImportSettings settings =
        ImportSettings.of(DocumentImport.packageName(packageName))
            .withOutputs(DocumentImport.outputs(generate));
    try (Progress progress = Progress.of(session.terminal(), session::show)) {
      progress.on("imports " + document);
      return DocumentImport.of(document, role == null ? settings : settings.withRole(role));
    }
  }
}
