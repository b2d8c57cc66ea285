package dev.statute.edit;

import dev.statute.compiler.Span;
import dev.statute.edit.syntax.AnnotationNode;
import dev.statute.edit.syntax.ArgumentNode;
import dev.statute.edit.syntax.SyntaxReader;
import java.util.List;

/** Edits of the arguments of annotations. */
final class AnnotationEdits {

  private AnnotationEdits() {}

  /** Gives a member a value; in place of the one that it has, if it has one. */
  static void set(Source source, AnnotationNode annotation, String member, String value) {
    annotation
        .argument(member)
        .ifPresentOrElse(
            argument -> source.replace(argument.value(), value),
            () -> add(source, annotation, member, value));
  }

  /** Returns the number of the values of a member. */
  static int count(Source source, ArgumentNode argument) {
    return SyntaxReader.elements(source.text(), argument.value()).size();
  }

  /** Replaces one of the values of a member. */
  static void setElement(Source source, ArgumentNode argument, int position, String value) {
    List<Span> elements = SyntaxReader.elements(source.text(), argument.value());
    if (position < elements.size()) {
      source.replace(elements.get(position), value);
    }
  }

  /** Adds a value to those of a member. */
  static void addElement(Source source, AnnotationNode annotation, String member, String value) {
    ArgumentNode argument = annotation.argument(member).orElse(null);
    if (argument == null) {
      add(source, annotation, member, value);
      return;
    }
    List<Span> elements = SyntaxReader.elements(source.text(), argument.value());
    if (elements.isEmpty()) {
      source.insert(argument.value().start() + 1, value);
    } else if (elements.get(0).equals(argument.value())) {
      source.insert(argument.value().start(), "{");
      source.insert(argument.value().end(), ", " + value + "}");
    } else {
      Lists.append(source, elements, argument.value().start() + 1, value);
    }
  }

  /** Adds an argument after the others. */
  private static void add(Source source, AnnotationNode annotation, String member, String value) {
    List<ArgumentNode> arguments = annotation.arguments();
    Span parentheses = annotation.parentheses();
    if (arguments.isEmpty()) {
      String only = member.equals("value") ? value : member + " = " + value;
      source.replace(parentheses, "(" + only + ")");
      return;
    }
    ArgumentNode first = arguments.get(0);
    if (!first.isNamed()) {
      source.insert(first.span().start(), "value = ");
    }
    List<Span> spans = arguments.stream().map(ArgumentNode::span).toList();
    Lists.append(source, spans, parentheses.start() + 1, member + " = " + value);
  }

  /** Removes a member; with the parentheses, if it is the only one. */
  static void remove(Source source, AnnotationNode annotation, ArgumentNode argument) {
    List<Span> spans = annotation.arguments().stream().map(ArgumentNode::span).toList();
    if (spans.size() == 1) {
      source.remove(annotation.parentheses());
    } else {
      Lists.remove(source, spans, spans.indexOf(argument.span()));
    }
  }

  /** Removes some members, as far as there are such. */
  static void removeAll(Source source, AnnotationNode annotation, List<String> members) {
    List<ArgumentNode> all = annotation.arguments();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (members.contains(all.get(i).name())) {
        List<Span> spans = all.stream().map(ArgumentNode::span).toList();
        boolean isFollowed =
            all.stream().skip(i + 1L).anyMatch(later -> !members.contains(later.name()));
        Lists.remove(source, isFollowed || i == 0 ? spans : spans.subList(0, i + 1), i);
      }
    }
  }

  /** Removes one of the values of a member; the member, if it has no other. */
  static void removeElement(
      Source source, AnnotationNode annotation, ArgumentNode argument, int position) {
    List<Span> elements = SyntaxReader.elements(source.text(), argument.value());
    if (elements.size() <= 1) {
      remove(source, annotation, argument);
    } else if (elements.size() == 2 && !hasComments(source, argument.value(), elements)) {
      source.replace(argument.value(), source.layout().text(elements.get(1 - position)));
    } else {
      Lists.remove(source, elements, position);
    }
  }

  private static boolean hasComments(Source source, Span braces, List<Span> elements) {
    String between =
        source.text().substring(braces.start(), elements.get(0).start())
            + source.text().substring(elements.get(0).end(), elements.get(1).start())
            + source.text().substring(elements.get(1).end(), braces.end());
    return between.indexOf('/') >= 0;
  }
}
