package dev.statute.importer.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Lays code out in lines of at most 100 characters, as far as it has places to break them. */
public final class SourceLayout {

  private static final int WIDTH = 100;
  private static final int ENDLESS = 1 << 20;

  private final StringBuilder out = new StringBuilder();
  private final IdentityHashMap<Piece, Integer> widths = new IdentityHashMap<>();
  private int column;

  private SourceLayout() {}

  /** Returns the text of a piece. */
  public static String print(Piece piece) {
    SourceLayout layout = new SourceLayout();
    layout.write(piece, 0);
    return layout.out.toString();
  }

  private void write(Piece piece, int indent) {
    if (piece instanceof Piece.Text text) {
      out.append(text.text());
      column += text.text().length();
    } else if (piece instanceof Piece.Break place) {
      out.append(place.flat());
      column += place.flat().length();
    } else if (piece instanceof Piece.Level level) {
      if (column + width(level) <= WIDTH) {
        level.pieces().forEach(inner -> write(inner, indent));
      } else {
        writeBroken(level, indent + level.indent());
      }
    }
  }

  private void writeBroken(Piece.Level level, int indent) {
    List<Piece> part = new ArrayList<>();
    Piece.Break place = null;
    boolean isFull = false;
    for (Piece piece : level.pieces()) {
      if (piece instanceof Piece.Break next) {
        isFull = writePart(place, part, indent, isFull);
        place = next;
        part = new ArrayList<>();
      } else {
        part.add(piece);
      }
    }
    writePart(place, part, indent, isFull);
  }

  /** Writes what follows a place, and tells whether it left no room in its line. */
  private boolean writePart(
      Piece.@org.jspecify.annotations.Nullable Break place,
      List<Piece> part,
      int indent,
      boolean isFull) {
    int width = part.stream().mapToInt(this::width).sum();
    if (place != null) {
      boolean isBroken =
          place.kind() != Piece.Break.Kind.FILL
              || isFull
              || column + place.flat().length() + width > WIDTH;
      if (isBroken) {
        newLine(indent + place.indent());
      } else {
        write(place, indent);
      }
    }
    boolean fits = column + width <= WIDTH;
    part.forEach(piece -> write(piece, indent));
    return !fits;
  }

  private void newLine(int indent) {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
    out.append('\n').append(" ".repeat(indent));
    column = indent;
  }

  private int width(Piece piece) {
    if (piece instanceof Piece.Text text) {
      return text.text().length();
    }
    if (piece instanceof Piece.Break place) {
      return place.kind() == Piece.Break.Kind.ALWAYS ? ENDLESS : place.flat().length();
    }
    Integer known = widths.get(piece);
    if (known == null) {
      known =
          Math.min(ENDLESS, ((Piece.Level) piece).pieces().stream().mapToInt(this::width).sum());
      widths.put(piece, known);
    }
    return known;
  }
}
