package dev.statute.web;

import com.acme.tickets.Tickets;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.find.ContractFiles;
import dev.statute.contract.file.find.FoundContract;
import dev.statute.example.orders.Orders;
import dev.statute.example.registry.Registry;
import dev.statute.kitchen.Dishes;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.pages.fact.ApiPages;
import dev.statute.pages.html.HtmlPages;
import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.PageSettings;
import dev.statute.site.ProjectSite;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages that are looked at, in folders of the build. */
final class WrittenPages {

  private static final Path TARGET = Program.BASE.resolve(Path.of("target", "pages"));
  private static final Law LAW = new Laws().standard();

  private WrittenPages() {}

  /** Returns the folder that the pictures of some pages are in. */
  static Path pictures(Path pages) {
    return pages.resolveSibling(pages.getFileName() + "-pictures");
  }

  /** Writes the pages of the examples and of the kitchen sink, with an index. */
  static Path apis() throws IOException {
    Path folder = Files.createDirectories(TARGET.resolve("apis"));
    List<ApiPage> pages = new ArrayList<>();
    for (Class<?> type : List.of(Orders.class, Registry.class, Dishes.class, Tickets.class)) {
      for (FoundContract found : ContractFiles.find(place(type)).contracts()) {
        pages.add(page(found.contract()));
      }
    }
    for (ApiPage page : pages) {
      Files.writeString(folder.resolve(simpleName(page.name()) + ".html"), HtmlPages.page(page));
    }
    Files.writeString(folder.resolve("index.html"), HtmlPages.index("All APIs", pages));
    return folder;
  }

  /** Writes the site of the project. */
  static Path site() throws IOException {
    Path root = Program.BASE.resolve(Path.of("..", "..")).normalize();
    Path folder = TARGET.resolve("site");
    for (Map.Entry<String, byte[]> file : ProjectSite.files(root).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return folder;
  }

  private static ApiPage page(PublishedContract contract) throws IOException {
    return ApiPages.of(contract, law(contract), PageSettings.standard());
  }

  private static Law law(PublishedContract contract) throws IOException {
    String name = "acme-http.yaml";
    if (!contract.name().startsWith("com.acme.")) {
      return LAW;
    }
    try (var file = Tickets.class.getClassLoader().getResourceAsStream(name)) {
      return new Laws()
          .extensions((rule, severity) -> Optional.empty())
          .read(name, file.readAllBytes())
          .law()
          .orElseThrow();
    }
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
