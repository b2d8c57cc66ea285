package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.Response;
import dev.statute.declaration.ResponseDeclaration;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads the responses of an element: those it declares by hand, then those that causes bring. */
final class CausedResponses {

  private final AnnotationReader annotations;
  private final Places places;
  private final ResponseReader reader;

  CausedResponses(AnnotationReader annotations, Places places, ResponseReader reader) {
    this.annotations = annotations;
    this.places = places;
    this.reader = reader;
  }

  /**
   * Returns the responses of an element.
   *
   * @param common the responses that all operations have; one of them that is declared by hand
   *     replaces what a cause brings under its name
   */
  List<ResponseDeclaration> read(Element element, List<ResponseDeclaration> common) {
    List<ResponseDeclaration> responses = new ArrayList<>(reader.read(element));
    List<ResponseDeclaration> byHand = new ArrayList<>(responses);
    common.stream().filter(response -> response.cause().isEmpty()).forEach(byHand::add);
    for (Cause cause : Cause.of(element, annotations)) {
      for (ResponseDeclaration brought :
          cause.read(places, type -> reader.read(type, element, cause.name()))) {
        if (byHand.stream().noneMatch(own -> own.caseName().equals(brought.caseName()))
            && responses.stream()
                .noneMatch(other -> isSame(other.response(), brought.response()))) {
          responses.add(brought);
        }
      }
    }
    return responses;
  }

  /** Two causes may bring one response. */
  private static boolean isSame(Response first, Response second) {
    return first.name().equals(second.name()) && first.hasShapeOf(second);
  }
}
