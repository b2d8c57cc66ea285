package dev.statute.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.cli.export.DocumentExport;
import dev.statute.cli.file.ContractPlace;
import dev.statute.cli.file.OutputFile;
import dev.statute.cli.terminal.Progress;
import dev.statute.contract.file.json.MemberNaming;
import dev.statute.law.Law;
import dev.statute.openapi.export.ExportSettings;
import dev.statute.openapi.export.ExportSettings.ImpliedAnswers;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.schema.SchemaSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an OpenAPI document of contracts. */
@Command(
    name = "export",
    description = {
      "Writes an OpenAPI document of the APIs in a jar, a class folder or a contract file that was"
          + " compiled with Statute."
    },
    footer = {
      "",
      "Examples:",
      "  statute export target/classes                   YAML on the standard output",
      "  statute export -o openapi.json orders-api.jar   JSON, by the name of the file",
      "  statute export --openapi 3.0 orders-api.jar     for older tools",
      "  statute export --base base.yaml target/classes  with your servers and licence"
    })
final class ExportCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      arity = "1..*",
      paramLabel = "PLACE",
      description = "A jar, a class folder or a contract file.")
  private List<Path> places = List.of();

  @Option(
      names = "--base",
      paramLabel = "FILE",
      description = "A document of yours that is merged in: info, servers, tags, security.")
  private @Nullable Path base;

  @Option(
      names = "--overlay",
      paramLabel = "FILE",
      description = "An overlay (OpenAPI Overlay 1.0) that changes the result. Can be repeated.")
  private List<Path> overlays = List.of();

  @Option(
      names = "--openapi",
      paramLabel = "VERSION",
      description = "3.1 (the default) or 3.0.",
      converter = VersionConverter.class)
  private OpenApi.Version version = OpenApi.Version.V3_1;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "yaml or json; by default what the name of the output says, or else yaml.")
  private @Nullable Format format;

  @Option(
      names = "--naming",
      paramLabel = "NAMING",
      description = "How JSON names the members of types: ${COMPLETION-CANDIDATES}.")
  private MemberNaming naming = MemberNaming.AS_DECLARED;

  @Option(names = "--title", paramLabel = "TEXT", description = "The title of the API.")
  private String title = "";

  @Option(
      names = "--api-version",
      paramLabel = "VERSION",
      description = "The version of the API; by default that of the contracts.")
  private String apiVersion = "";

  @Option(
      names = "--all-answers",
      description = "Documents also what servers answer by themselves: 400, 406, 413, 415.")
  private boolean allAnswers;

  @Mixin private LawOption law = new LawOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes the document to a file instead of the standard output.")
  private @Nullable Path output;

  ExportCommand(Session session) {
    this.session = session;
  }

  /** What documents are written in. */
  enum Format {
    YAML,
    JSON
  }

  @Override
  public Integer call() {
    DocumentExport export = export(law.law());
    byte[] octets = export.text(isJson()).getBytes(UTF_8);
    if (output == null) {
      session.write(octets);
    } else {
      OutputFile.write(output, octets);
    }
    export.remarks().forEach(remark -> session.tell("note: " + remark));
    return Exit.FINE.code();
  }

  private DocumentExport export(Law judge) {
    ExportSettings settings =
        ExportSettings.standard(judge)
            .withVersion(version)
            .withSchemas(SchemaSettings.standard(judge).withNaming(naming))
            .withInfo(title, apiVersion)
            .withImplied(allAnswers ? ImpliedAnswers.ALL : ImpliedAnswers.NONE);
    try (Progress progress = Progress.of(session.terminal(), session::show)) {
      progress.on("reads contracts");
      return DocumentExport.of(
          ContractPlace.find(places), settings, Optional.ofNullable(base), overlays);
    }
  }

  private boolean isJson() {
    return format == null
        ? output != null && output.toString().toLowerCase(Locale.ROOT).endsWith(".json")
        : format == Format.JSON;
  }
}
