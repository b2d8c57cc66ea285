package dev.statute.importer.source;

import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.TypeUse;
import dev.statute.law.Law;
import java.util.List;

/** Decides which media types of content have to be written down. */
public final class WrittenMediaTypes {

  private WrittenMediaTypes() {}

  /** Returns the declared media types; none where the type of the content alone has the same. */
  public static List<String> written(List<PublishedContent> content, TypeUse type, Law law) {
    List<String> declared =
        content.stream()
            .filter(PublishedContent::isDeclared)
            .map(PublishedContent::mediaType)
            .filter(mediaType -> !mediaType.isEmpty())
            .toList();
    return declared.equals(List.of(usual(type, law))) ? List.of() : declared;
  }

  private static String usual(TypeUse type, Law law) {
    return switch (type.name()) {
      case Terms.PROBLEM -> law.general().problems().mediaType();
      case Terms.CONTENT -> "";
      default -> Terms.JSON;
    };
  }
}
