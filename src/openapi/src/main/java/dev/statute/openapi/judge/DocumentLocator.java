package dev.statute.openapi.judge;

import dev.statute.contract.Site;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.judge.fix.FileNames;
import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.openapi.judge.subject.DocumentSite;
import dev.statute.report.KnownFinding;
import dev.statute.report.Location;
import dev.statute.report.SourceText;
import dev.statute.text.Region;
import java.util.Optional;
import java.util.function.Function;

/** Knows where the sites of a document are. */
final class DocumentLocator {

  private final DocumentContract document;
  private final Function<String, Optional<SourceText>> sources;
  private final String container;

  DocumentLocator(DocumentContract document, Function<String, Optional<SourceText>> sources) {
    this.document = document;
    this.sources = sources;
    this.container = word(document.api().file());
  }

  Place place(Site site) {
    return document.site(site).place();
  }

  /** Returns where a site is; its operation is a JSON Pointer after a number sign. */
  Location locate(Site site) {
    DocumentSite found = document.site(site);
    return new Location(
        FileNames.uri(found.place().file()),
        found.place().isKnown() ? Optional.of(region(found.place())) : Optional.empty(),
        container,
        word(found.operation()));
  }

  /** Tells whether a finding was one of this document. */
  boolean isOfDocument(KnownFinding known) {
    return known.container().equals(container);
  }

  /** A place in a list of known findings has no blanks. */
  private static String word(String text) {
    return text.replace("%", "%25").replaceAll("\\s", "%20");
  }

  /** Of what has several lines, a report shows the first. */
  private Region region(Place place) {
    int length =
        sources
            .apply(place.file())
            .map(source -> firstLine(source.text(), place))
            .orElse(Math.max(0, place.end() - place.start()));
    return new Region(place.line(), place.column(), place.line(), place.column() + length);
  }

  private static int firstLine(String text, Place place) {
    int end = place.start();
    int last = Math.min(place.end(), text.length());
    while (end < last && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end - place.start();
  }
}
