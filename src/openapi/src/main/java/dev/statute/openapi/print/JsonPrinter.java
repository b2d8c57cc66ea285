package dev.statute.openapi.print;

import dev.statute.openapi.document.Node;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Consumer;

/** Prints values as JSON. */
final class JsonPrinter {

  private final StringBuilder out;

  JsonPrinter(StringBuilder out) {
    this.out = out;
  }

  void print(Node document) {
    print(document, "");
    out.append('\n');
  }

  private void print(Node node, String indent) {
    if (node instanceof Node.Mapping mapping) {
      printAll(
          '{',
          '}',
          mapping.entries().values(),
          indent,
          entry -> {
            Escapes.appendJson(out, entry.key());
            out.append(": ");
            print(entry.value(), indent + "  ");
          });
    } else if (node instanceof Node.Sequence sequence) {
      printAll('[', ']', sequence.nodes(), indent, item -> print(item, indent + "  "));
    } else if (node instanceof Node.Scalar scalar) {
      if (scalar.kind() == Node.Scalar.Kind.TEXT) {
        Escapes.appendJson(out, scalar.text());
      } else {
        out.append(scalar.text());
      }
    }
  }

  private <T> void printAll(
      char open, char close, Collection<T> parts, String indent, Consumer<T> part) {
    out.append(open);
    for (Iterator<T> rest = parts.iterator(); rest.hasNext(); ) {
      out.append('\n').append(indent).append("  ");
      part.accept(rest.next());
      out.append(rest.hasNext() ? "," : "\n" + indent);
    }
    out.append(close);
  }
}
