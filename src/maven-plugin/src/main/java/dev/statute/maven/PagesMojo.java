package dev.statute.maven;

import dev.statute.cli.diff.ApiPlace;
import dev.statute.cli.file.ContractPlace;
import dev.statute.cli.file.OutputFolder;
import dev.statute.cli.pages.PageFiles;
import dev.statute.cli.pages.PagesRequest;
import dev.statute.cli.pages.PagesSettings;
import dev.statute.cli.pages.PagesSummary;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page about each API that the project has compiled, for people: which operation answers
 * with which status, each response as a message, and why. Without configuration the pages are
 * written to {@code target/pages}, as HTML.
 */
@Mojo(name = "pages", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class PagesMojo extends StatuteMojo {

  /** The folder of the compiled classes, or a jar. */
  @Parameter(
      property = "statute.classes",
      defaultValue = "${project.build.outputDirectory}",
      required = true)
  private @Nullable File classes;

  /** OpenAPI documents that there are pages of too. */
  @Parameter(property = "statute.pages.documents")
  private @Nullable List<File> documents;

  /** The folder that the pages are written to. */
  @Parameter(
      property = "statute.pages",
      defaultValue = "${project.build.directory}/pages",
      required = true)
  private @Nullable File output;

  /** Writes Markdown instead of HTML. */
  @Parameter(property = "statute.pages.markdown", defaultValue = "false")
  private boolean markdown;

  /** The APIs as they were released: the pages show what changed. */
  @Parameter(property = "statute.pages.baseline")
  private @Nullable File baseline;

  /** Writes pages of the law too, to the folder {@code http}, and links to them. */
  @Parameter(property = "statute.pages.law", defaultValue = "false")
  private boolean lawPages;

  /** Where pages of the law are that others have written; https://statute.dev by default. */
  @Parameter(property = "statute.pages.site")
  private @Nullable String site;

  /** The host in the sample requests; api.example.com by default. */
  @Parameter(property = "statute.pages.host")
  private @Nullable String host;

  /** What the list of several APIs is called. */
  @Parameter(property = "statute.title", defaultValue = "${project.name}")
  private String title = "";

  /** Creates the goal. */
  public PagesMojo() {}

  @Override
  void run() {
    if (classes == null || output == null) {
      throw new IllegalStateException("Maven has set no folders");
    }
    List<ApiPlace> places = places(classes.toPath());
    if (places.isEmpty() && !lawPages) {
      getLog()
          .info(
              "No API was compiled with Statute in "
                  + shown(classes.toPath())
                  + ", so no page is written.");
      return;
    }
    PagesRequest request =
        new PagesRequest(
            places,
            Optional.ofNullable(baseline).map(file -> ApiPlace.read(file.toPath())),
            lawOf(),
            PagesSettings.of(Optional.ofNullable(site), Optional.ofNullable(host)),
            title,
            markdown,
            lawPages);
    PageFiles pages = PageFiles.of(request);
    Path folder = shown(output.toPath());
    List<String> stale = new OutputFolder(folder, PagesSummary.LIST).write(pages.files());
    PagesSummary summary = PagesSummary.of(request, pages, folder, stale, site == null);
    summary.lines().forEach(line -> getLog().info("Wrote " + line + "."));
    summary.notes().forEach(getLog()::info);
  }

  private List<ApiPlace> places(Path compiled) {
    List<ApiPlace> places = new ArrayList<>();
    if (compiled.toFile().exists() && ContractPlace.isOne(compiled)) {
      ApiPlace place = ApiPlace.read(compiled);
      // What is not in a jar yet does not say its version.
      places.add(
          place instanceof ApiPlace.Contracts contracts
              ? contracts.ofVersion(project().getVersion())
              : place);
    }
    if (documents != null) {
      documents.forEach(document -> places.add(ApiPlace.read(shown(document.toPath()))));
    }
    return places;
  }
}
