package dev.statute.cli.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.cli.diff.ApiPlace;
import dev.statute.contract.file.PublishedContract;
import dev.statute.law.Law;
import dev.statute.openapi.convert.Conversion;
import dev.statute.openapi.convert.ConvertSettings;
import dev.statute.openapi.convert.DocumentContracts;
import dev.statute.pages.fact.ApiPages;
import dev.statute.pages.html.HtmlPages;
import dev.statute.pages.markdown.MarkdownPages;
import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.PageSettings;
import dev.statute.pages.site.LawSite;
import dev.statute.pages.site.SiteSettings;
import dev.statute.pages.site.html.SiteFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pages that were asked for.
 *
 * @param files the octets of the files, by where they are in the folder, with slashes
 * @param remarks what the pages leave out, as sentences for people
 */
public record PageFiles(SortedMap<String, byte[]> files, List<String> remarks) {

  /** The folder of the pages of the law, where there are pages of APIs next to it. */
  private static final String LAW = "http";

  private static final String INDEX = "index";

  /** Copies both. */
  public PageFiles {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    remarks = List.copyOf(remarks);
  }

  /** Writes pages. */
  public static PageFiles of(PagesRequest request) {
    return new Maker(request).make();
  }

  /** Makes the files of one request. */
  private static final class Maker {

    private final PagesRequest request;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();

    Maker(PagesRequest request) {
      this.request = request;
    }

    PageFiles make() {
      if (!request.places().isEmpty()) {
        apis();
      }
      if (request.hasLaw()) {
        law();
      }
      return new PageFiles(files, remarks);
    }

    private void apis() {
      List<PublishedContract> contracts =
          request.places().stream().flatMap(place -> contracts(place).stream()).toList();
      List<PublishedContract> released = request.baseline().map(this::contracts).orElse(List.of());
      PageSettings settings =
          request.hasLaw() ? request.settings().withSite(LAW) : request.settings();
      Set<String> taken = new HashSet<>(List.of(INDEX, LAW));
      List<ApiPage> pages = new ArrayList<>();
      for (PublishedContract contract : contracts) {
        Optional<PublishedContract> before = before(contract, contracts, released);
        if (request.baseline().isPresent() && before.isEmpty()) {
          remarks.add(contract.name() + " is not in the baseline, so its page shows no changes.");
        }
        Law law = request.law();
        ApiPage page =
            before.isEmpty()
                ? ApiPages.of(contract, law, settings)
                : ApiPages.of(contract, before.get(), law, settings);
        pages.add(page.withFileName(free(page.fileName(), taken)));
      }
      pages.forEach(this::put);
      if (pages.size() > 1) {
        put(
            INDEX,
            request.isMarkdown()
                ? MarkdownPages.index(request.title(), pages)
                : HtmlPages.index(request.title(), pages));
      }
    }

    private void put(ApiPage page) {
      put(page.fileName(), request.isMarkdown() ? MarkdownPages.page(page) : HtmlPages.page(page));
    }

    private void put(String name, String text) {
      files.put(name + (request.isMarkdown() ? ".md" : ".html"), text.getBytes(UTF_8));
    }

    /** Two files whose names differ in case only would be one for some systems. */
    private static String free(String name, Set<String> taken) {
      String free = name;
      for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
        free = name + "-" + i;
      }
      return free;
    }

    /** A document has one API, which is compared with that of the other whatever its title is. */
    private static Optional<PublishedContract> before(
        PublishedContract contract,
        List<PublishedContract> contracts,
        List<PublishedContract> released) {
      if (contracts.size() == 1 && released.size() == 1) {
        return Optional.of(released.get(0));
      }
      return released.stream().filter(old -> old.name().equals(contract.name())).findFirst();
    }

    private List<PublishedContract> contracts(ApiPlace place) {
      if (place instanceof ApiPlace.Contracts found) {
        return found.contracts().stream()
            .map(one -> one.contract().withVersion(one.version()))
            .toList();
      }
      ApiPlace.Document document = (ApiPlace.Document) place;
      Conversion conversion =
          DocumentContracts.of(document.api(), request.law(), ConvertSettings.of("").inOne());
      conversion
          .unsaid()
          .forEach(
              unsaid ->
                  remarks.add(unsaid.place() + ": " + unsaid.construct() + ": " + unsaid.what()));
      return conversion.contracts();
    }

    private void law() {
      String name =
          request.law().base().isEmpty() ? "The law of HTTP" : "The law of HTTP and of ours";
      String folder = request.places().isEmpty() ? "" : LAW + "/";
      SiteFiles.of(LawSite.of(request.law(), SiteSettings.of(name)))
          .forEach((address, octets) -> files.put(folder + address, octets));
    }
  }
}
