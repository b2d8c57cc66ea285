package dev.statute.pages.markdown;

import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.OperationSection;
import dev.statute.pages.model.PageChange;
import dev.statute.pages.model.ResourceWalk;
import dev.statute.pages.model.SchemeNote;
import dev.statute.pages.model.WalkStep;
import dev.statute.pages.prose.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes pages about APIs as Markdown (CommonMark with the tables of GitHub). They say what the
 * pages in HTML say; the pictures are lists. Text of contracts is escaped.
 */
public final class MarkdownPages {

  private MarkdownPages() {}

  /**
   * Writes the page of an API.
   *
   * @param page what it says
   * @return a whole document, with line feeds at the ends of lines; the same for the same page
   */
  public static String page(ApiPage page) {
    MarkdownBuilder markdown = new MarkdownBuilder();
    head(markdown, page);
    contents(markdown, page.operations());
    MatrixMarkdown.add(markdown, page.matrix());
    if (!page.routing().steps().isEmpty()) {
      markdown.heading(2, Inline.plain("How the server finds the operation"));
      markdown.numbered(Lines.decisions(page.routing()));
    }
    page.operations().forEach(operation -> OperationMarkdown.add(markdown, operation));
    walks(markdown, page.walks());
    if (!page.deviations().isEmpty()) {
      markdown.heading(2, Inline.plain("Deviations"));
      markdown.paragraph(Inline.plain("Rules that this API breaks on purpose, and why."));
      markdown.list(Lines.deviations(page.deviations()));
    }
    if (!page.baseline().isEmpty()) {
      markdown.heading(2, Inline.plain("Changes since " + page.baseline()));
      changes(markdown, page.changes());
    }
    markdown.paragraph(Inline.plain("Judged by the law of " + page.law() + "."));
    return markdown.toString();
  }

  /**
   * Writes a page that lists the pages of several APIs.
   *
   * @param title what they have in common
   * @param pages the pages, in the order in which they are listed
   */
  public static String index(String title, List<ApiPage> pages) {
    MarkdownBuilder markdown = new MarkdownBuilder();
    markdown.heading(1, Inline.plain(title));
    for (ApiPage page : pages) {
      int size = page.operations().size();
      markdown.heading(2, Inline.link(page.fileName() + ".md", Inline.plain(page.title())));
      markdown.prose(Prose.ofJavadoc(page.summary()).markdown());
      markdown.paragraph(
          Inline.code(page.name())
              .and(Inline.plain("· " + size + (size == 1 ? " operation" : " operations"))));
    }
    return markdown.toString();
  }

  private static void head(MarkdownBuilder markdown, ApiPage page) {
    markdown.heading(1, Inline.plain(page.title()));
    markdown.prose(Prose.ofJavadoc(page.summary()).markdown());
    page.lifecycle().ifPresent(note -> markdown.paragraph(Lines.lifecycle(note)));
    List<Inline> plate = new ArrayList<>();
    if (!page.version().isEmpty()) {
      plate.add(Inline.bold("Version:").and(Inline.plain(page.version())));
    }
    plate.add(Inline.bold("Role:").and(Inline.plain(page.role())));
    plate.add(Inline.bold("Interface:").and(Inline.code(page.name())));
    for (SchemeNote scheme : page.schemes()) {
      plate.add(Lines.fact("Authentication, " + scheme.name(), scheme.fact()));
    }
    markdown.list(plate);
  }

  private static void contents(MarkdownBuilder markdown, List<OperationSection> operations) {
    markdown.heading(2, Inline.plain("Operations"));
    markdown.list(
        operations.stream()
            .map(
                operation ->
                    Inline.link(
                        "#" + operation.anchor(),
                        Inline.plain(operation.method()).and(Inline.code(operation.path()))))
            .toList());
  }

  private static void walks(MarkdownBuilder markdown, List<ResourceWalk> walks) {
    if (!walks.isEmpty()) {
      markdown.heading(2, Inline.plain("Conditional requests"));
    }
    for (ResourceWalk walk : walks) {
      markdown.heading(3, walk.anchor(), Inline.plain(walk.title()).and(Inline.code(walk.path())));
      int number = 1;
      for (WalkStep step : walk.steps()) {
        Inline response =
            step.anchor().isEmpty()
                ? Inline.NONE
                : Inline.link("#" + step.anchor(), Inline.plain("The response"));
        markdown.paragraph(
            Inline.of(
                Inline.bold("Step " + number++ + "."),
                Inline.plain(step.words()),
                Lines.clauses(step.clauses()),
                response));
        Lines.message(markdown, step.request());
        Lines.message(markdown, step.response());
      }
    }
  }

  private static void changes(MarkdownBuilder markdown, List<PageChange> changes) {
    if (changes.isEmpty()) {
      markdown.paragraph(Inline.plain("Nothing changed that clients can see."));
    }
    markdown.list(changes.stream().map(MarkdownPages::change).toList());
  }

  private static Inline change(PageChange change) {
    Inline where = Inline.code(change.where());
    return Inline.of(
        Inline.bold(
            switch (change.weight()) {
              case BREAKING -> "Breaks clients.";
              case NOTABLE -> "May matter.";
              case HARMLESS -> "Breaks nobody.";
            }),
        change.anchor().isEmpty() ? where : Inline.link("#" + change.anchor(), where),
        Inline.plain(change.what()),
        Inline.plain(change.why()),
        Inline.code(change.rule()));
  }
}
