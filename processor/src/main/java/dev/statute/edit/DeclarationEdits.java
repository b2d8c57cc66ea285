package dev.statute.edit;

import dev.statute.compiler.Span;
import dev.statute.edit.Draft.Annotated;
import dev.statute.edit.Draft.Place;
import dev.statute.edit.syntax.AnnotationNode;
import dev.statute.edit.syntax.ArgumentNode;
import dev.statute.edit.syntax.MethodNode;
import dev.statute.edit.syntax.ParameterNode;
import dev.statute.edit.syntax.SyntaxReader;
import java.util.List;

/** Edits of the annotations and parameters of declarations. */
final class DeclarationEdits {

  private DeclarationEdits() {}

  /** Removes an annotation; with its container, if that has no other. */
  static void removeAnnotation(Annotated annotated) {
    Source source = annotated.source();
    if (annotated.around().isEmpty()) {
      remove(source, annotated.node().span());
      return;
    }
    ArgumentNode around = annotated.around().get(0);
    List<Span> elements = SyntaxReader.elements(source.text(), around.value());
    if (elements.size() == 1) {
      annotated.place().node().annotations().stream()
          .filter(node -> node.arguments().contains(around))
          .forEach(container -> remove(source, container.span()));
    } else {
      Lists.remove(source, elements, elements.indexOf(annotated.node().span()));
    }
  }

  private static void remove(Source source, Span annotation) {
    source.remove(source.layout().withLines(annotation));
  }

  /** Adds an annotation before the others. */
  static void prepend(Place place, String text) {
    Source source = place.source();
    int start = place.node().start();
    source.insert(start, text + separator(source.layout(), start));
  }

  /** Adds an annotation before another one of the same declaration. */
  static void insertBefore(Place place, AnnotationNode node, String text) {
    Source source = place.source();
    int start = node.span().start();
    source.insert(start, text + separator(source.layout(), start));
  }

  /** Adds an annotation after another one of the same declaration. */
  static void insertAfter(Place place, AnnotationNode node, String text) {
    Source source = place.source();
    SourceLayout layout = source.layout();
    int start = node.span().start();
    int end = node.span().end();
    int after = layout.afterComment(end);
    if (layout.startsLine(start) && layout.endsLine(after)) {
      source.insert(after, layout.lineBreak() + layout.indentation(start) + text);
    } else {
      source.insert(end, " " + text);
    }
  }

  private static String separator(SourceLayout layout, int start) {
    return layout.startsLine(start) ? layout.lineBreak() + layout.indentation(start) : " ";
  }

  /** Adds a parameter after the others; before one that takes any number of arguments. */
  static void addParameter(Source source, MethodNode method, String text) {
    List<ParameterNode> parameters = method.parameters();
    if (parameters.isEmpty()) {
      source.insert(method.parentheses().end() - 1, text);
      return;
    }
    ParameterNode last = parameters.get(parameters.size() - 1);
    if (last.isVariable()) {
      Lists.insertBefore(source, last.span(), text);
    } else {
      Lists.append(source, spans(parameters), method.parentheses().start() + 1, text);
    }
  }

  /** Removes a parameter. */
  static void removeParameter(Source source, MethodNode method, ParameterNode parameter) {
    Lists.remove(source, spans(method.parameters()), method.parameters().indexOf(parameter));
  }

  private static List<Span> spans(List<ParameterNode> parameters) {
    return parameters.stream().map(ParameterNode::span).toList();
  }
}
