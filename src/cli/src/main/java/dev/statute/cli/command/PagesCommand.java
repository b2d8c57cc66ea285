package dev.statute.cli.command;

import dev.statute.cli.diff.ApiPlace;
import dev.statute.cli.file.OutputFolder;
import dev.statute.cli.file.WrongValue;
import dev.statute.cli.pages.PageFiles;
import dev.statute.cli.pages.PagesRequest;
import dev.statute.cli.pages.PagesSettings;
import dev.statute.cli.pages.PagesSummary;
import dev.statute.cli.terminal.Progress;
import dev.statute.law.Law;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes pages for people. */
@Command(
    name = "pages",
    description = {
      "Writes a page about each API in a jar, a class folder, a contract file or an OpenAPI"
          + " document: which operation answers with which status, each response as a message,"
          + " and why. A page is one file, without scripts and without a server."
    },
    footer = {
      "",
      "The folder gets a list of the files, " + PagesSummary.LIST + ". A file of others is never",
      "overwritten, and nothing is removed.",
      "",
      "Examples:",
      "  statute pages -o site target/classes            HTML",
      "  statute pages -o docs --markdown api.yaml       Markdown, for a repository or a wiki",
      "  statute pages -o site --baseline orders-api-2.3.0.jar target/classes",
      "                                                  with what changed",
      "  statute pages -o site --law-pages target/classes",
      "                                                  with pages of all status codes, methods,",
      "                                                  header fields and rules",
      "  statute pages -o http --law-pages --law acme-http.yaml",
      "                                                  only these, of the law of a company"
    })
final class PagesCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      arity = "0..*",
      paramLabel = "PLACE",
      description = "A jar, a class folder, a contract file or an OpenAPI document.")
  private List<Path> places = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "The folder that the pages are written to.")
  private Path output = Path.of("");

  @Option(names = "--markdown", description = "Writes Markdown instead of HTML.")
  private boolean markdown;

  @Option(
      names = "--baseline",
      paramLabel = "PLACE",
      description = "The APIs as they were released: the pages show what changed.")
  private @Nullable Path baseline;

  @Option(
      names = "--law-pages",
      description =
          "Writes pages of the law too, to the folder http, and links to them; without a PLACE, only"
              + " these.")
  private boolean lawPages;

  @Option(
      names = "--site",
      paramLabel = "URI",
      description =
          "Where pages of the law are that others have written; https://statute.dev by default.")
  private @Nullable String site;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The host in the sample requests; api.example.com by default.")
  private @Nullable String host;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "What the list of several APIs is called.")
  private String title = "APIs";

  @Mixin private LawOption law = new LawOption();

  PagesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (places.isEmpty() && !lawPages) {
      throw new WrongValue(
          "Name a jar, a class folder, a contract file or an OpenAPI document. Or type --law-pages"
              + " for the pages of HTTP's status codes, methods, header fields and rules.");
    }
    if (places.isEmpty() && (markdown || baseline != null)) {
      throw new WrongValue(
          "Pages of the law are HTML, and have no baseline. Name the APIs that you want pages of,"
              + " or leave out "
              + (markdown ? "--markdown." : "--baseline."));
    }
    PagesSummary summary = write(law.law());
    session.print(summary.text());
    summary.notes().forEach(note -> session.tell("note: " + note));
    return Exit.FINE.code();
  }

  private PagesSummary write(Law judge) {
    try (Progress progress = Progress.of(session.terminal(), session::show)) {
      List<ApiPlace> read = new ArrayList<>();
      for (Path place : places) {
        progress.on("reads " + place);
        read.add(ApiPlace.read(place));
      }
      Optional<ApiPlace> released = Optional.ofNullable(baseline).map(ApiPlace::read);
      progress.on("writes pages");
      PagesRequest request =
          new PagesRequest(
              read,
              released,
              judge,
              PagesSettings.of(Optional.ofNullable(site), Optional.ofNullable(host)),
              title,
              markdown,
              lawPages);
      PageFiles pages = PageFiles.of(request);
      List<String> stale = new OutputFolder(output, PagesSummary.LIST).write(pages.files());
      return PagesSummary.of(request, pages, output, stale, site == null);
    }
  }
}
