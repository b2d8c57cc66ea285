package dev.statute.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesCommandTest {

  private static final String DOCUMENT =
      """
      openapi: 3.1.0
      info: {title: Pets, version: '1'}
      paths:
        /pets:
          get:
            responses:
              '200': {description: The pets}
              '404': {description: There are none}
      """;
  private static final String LAW =
      """
      extends: standard
      statuses:
        430: {name: GatewayThrottled, phrase: Gateway Throttled, summary: Too much.}
      """;

  @TempDir private Path folder;
  private String contract = "";
  private String site = "";

  @BeforeEach
  void write() throws IOException {
    Path file =
        folder.resolve("classes/META-INF/statute/dev.statute.example.orders.Orders.contract");
    Files.createDirectories(file.getParent());
    try (InputStream in =
        getClass().getResourceAsStream("/dev.statute.example.orders.Orders.contract")) {
      Files.write(file, Objects.requireNonNull(in).readAllBytes());
    }
    contract = file.toString();
    site = folder.resolve("site").toString();
  }

  private Path file(String name) {
    return folder.resolve("site").resolve(name);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("site"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aContractBecomesOnePage() throws IOException {
    Ran ran = Ran.of("pages", "-o", site, contract);
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).isEqualTo("Wrote:\n  " + file("Orders.html") + "\n");
    assertThat(names()).containsExactly("Orders.html", "statute-pages.txt");
    Document page = Jsoup.parse(file("Orders.html").toFile());
    assertThat(page.select("h1").text()).isEqualTo("Orders");
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("a[href=https://statute.dev/statuses/404.html]")).isNotEmpty();
  }

  @Test
  void aDocumentAndAContractGetAnIndex() throws IOException {
    Path document = Files.writeString(folder.resolve("pets.yaml"), DOCUMENT);
    Ran ran = Ran.of("pages", "-o", site, "--title", "Our APIs", contract, document.toString());
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(names())
        .containsExactly("Orders.html", "Pets.html", "index.html", "statute-pages.txt");
    Document index = Jsoup.parse(file("index.html").toFile());
    assertThat(index.select("h1").text()).isEqualTo("Our APIs");
    assertThat(index.select("h2 a").eachAttr("href")).containsExactly("Orders.html", "Pets.html");
  }

  @Test
  void markdownHasTheSameNames() throws IOException {
    assertThat(Ran.of("pages", "-o", site, "--markdown", contract).exit()).isZero();
    assertThat(names()).containsExactly("Orders.md", "statute-pages.txt");
    assertThat(Files.readString(file("Orders.md"))).startsWith("# Orders\n");
  }

  @Test
  void theBaselineShowsWhatChanged() throws IOException {
    Path old = folder.resolve("old.contract");
    Files.writeString(
        old, Files.readString(Path.of(contract)).replace("/orders/{id}", "/old-orders/{id}"));
    Ran ran = Ran.of("pages", "-o", site, "--baseline", old.toString(), contract);
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(Files.readString(file("Orders.html"))).contains("changed-path");
  }

  @Test
  void pagesOfTheLawStandNextToThoseOfApis() throws IOException {
    Path law = Files.writeString(folder.resolve("acme.yaml"), LAW);
    Ran ran = Ran.of("pages", "-o", site, "--law-pages", "--law", law.toString(), contract);
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(names()).containsExactly("Orders.html", "http", "statute-pages.txt");
    Document page = Jsoup.parse(file("Orders.html").toFile());
    List<String> links = page.select("a[href^=http/]").eachAttr("href");
    assertThat(links)
        .contains("http/statuses/404.html")
        .allSatisfy(link -> assertThat(file(link)).exists());
    assertThat(Files.readString(file("http/statuses/430.html"))).contains("Defined by");
    assertThat(ran.out()).contains(file("http/index.html").toString());
  }

  @Test
  void theLawAloneIsAtTheTop() throws IOException {
    assertThat(Ran.of("pages", "-o", site, "--law-pages").exit()).isZero();
    assertThat(names()).contains("index.html", "search.js", "statuses", "rules");
  }

  @Test
  void theSameCommandCanBeRunAgain() throws IOException {
    Ran first = Ran.of("pages", "-o", site, contract);
    byte[] page = Files.readAllBytes(file("Orders.html"));
    Files.writeString(file("Orders.html"), "edited");
    assertThat(Ran.of("pages", "-o", site, contract)).isEqualTo(first);
    assertThat(Files.readAllBytes(file("Orders.html"))).isEqualTo(page);
  }

  @Test
  void aFileOfOthersIsNotOverwritten() throws IOException {
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(file("Orders.html"), "by hand");
    Ran ran = Ran.of("pages", "-o", site, contract);
    assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(ran.err())
        .contains("Orders.html is there already, and Statute has not written it. Name another");
    assertThat(names()).containsExactly("Orders.html");
    assertThat(Files.readString(file("Orders.html"))).isEqualTo("by hand");
  }

  @Test
  void linksThatLeadOutOfTheFolderAreNotFollowed() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.createDirectories(folder.resolve("site"));
    Files.createSymbolicLink(file("http"), outside);
    Ran ran = Ran.of("pages", "-o", site, "--law-pages", contract);
    assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(ran.err()).contains("http is a link, so nothing is written there.");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void pagesThatAreGoneAreNamedAndStay() throws IOException {
    Path document = Files.writeString(folder.resolve("pets.yaml"), DOCUMENT);
    Ran.of("pages", "-o", site, contract, document.toString());
    Ran ran = Ran.of("pages", "-o", site, contract);
    assertThat(ran.err()).contains("Pets.html was written before and is not one of these pages.");
    assertThat(names()).contains("Pets.html");
  }

  @Test
  void wrongCommandLinesGetAnAnswer() {
    assertThat(Ran.of("pages", "-o", site).err()).contains("Or type --law-pages");
    assertThat(Ran.of("pages", contract).err()).contains("Missing required option");
    assertThat(Ran.of("pages", "-o", contract, "--law-pages").err())
        .contains("is a file. Name a folder.");
    assertThat(Ran.of("pages", "-o", site, "--site", "javascript:alert(1)", contract).err())
        .contains("--site: write an address");
    assertThat(Ran.of("pages", "-o", site, "--host", "a b", contract).err())
        .contains("--host: write a name");
    assertThat(Ran.of("pages", "-o", site, "--law-pages", "--markdown").err())
        .contains("Pages of the law are HTML");
  }

  @Test
  void aLawOfACompanyNeedsPagesOfItsOwn() throws IOException {
    Path law = Files.writeString(folder.resolve("acme.yaml"), LAW);
    assertThat(Ran.of("pages", "-o", site, "--law", law.toString(), contract).err())
        .contains("note: The pages link to https://statute.dev, which knows nothing of your law.");
  }
}
