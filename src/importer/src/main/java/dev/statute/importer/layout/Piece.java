package dev.statute.importer.layout;

import java.util.ArrayList;
import java.util.List;

/** A piece of Java code, with the places where its lines may be broken. */
public sealed interface Piece {

  /** The indentation of a line that continues another one. */
  int CONTINUED = 4;

  /** The indentation of what is in a block or an array. */
  int INSIDE = 2;

  /**
   * Code without a place for a line break.
   *
   * @param text the code, without line breaks
   */
  record Text(String text) implements Piece {}

  /**
   * A place where a line may be broken.
   *
   * @param kind when it is
   * @param flat what stands there otherwise
   * @param indent what is added to the indentation of the level that it is in
   */
  record Break(Kind kind, String flat, int indent) implements Piece {

    /** When a line is broken. */
    public enum Kind {
      /** If the level that it is in does not fit into a line, as at all such places of it. */
      TOGETHER,
      /** If what follows, up to the next place, does not fit into the line. */
      FILL,
      /** Always. */
      ALWAYS
    }
  }

  /**
   * Code that is broken as little as possible.
   *
   * @param indent what is added to the indentation of the code around it, if it is broken
   * @param pieces what it consists of
   */
  record Level(int indent, List<Piece> pieces) implements Piece {
    /** Copies the list. */
    public Level {
      pieces = List.copyOf(pieces);
    }
  }

  /** Makes code without a place for a line break. */
  static Piece text(String text) {
    return new Text(text);
  }

  /** Joins pieces. */
  static Piece of(Piece... pieces) {
    return new Level(0, List.of(pieces));
  }

  /** Joins pieces that are further to the right, if they take several lines. */
  static Piece level(int indent, Piece... pieces) {
    return new Level(indent, List.of(pieces));
  }

  /** Returns a place where lines are always broken. */
  static Piece line() {
    return new Break(Break.Kind.ALWAYS, "", 0);
  }

  /** Returns a place where a level is broken that does not fit into a line. */
  static Piece together(String flat) {
    return new Break(Break.Kind.TOGETHER, flat, 0);
  }

  /** Returns a place where a line is broken if it is full. */
  static Piece fill(String flat) {
    return new Break(Break.Kind.FILL, flat, 0);
  }

  /**
   * Joins pieces that are lines of their own.
   *
   * @param lines the pieces, each without a line break at its end
   */
  static Piece lines(List<Piece> lines) {
    return separated(lines, "", line());
  }

  /** Joins pieces that have a text and a place for a line break between them. */
  static Piece separated(List<Piece> pieces, String separator, Piece place) {
    return new Level(0, join(pieces, separator, place));
  }

  private static List<Piece> join(List<Piece> pieces, String separator, Piece place) {
    List<Piece> all = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      all.add(pieces.get(i));
      if (i < pieces.size() - 1) {
        all.add(text(separator));
        all.add(place);
      }
    }
    return all;
  }

  /**
   * Puts pieces between brackets: in one line, or each in a line of its own.
   *
   * @param before what stands before them, with the opening bracket
   * @param place where a line is broken between two of them
   * @param after what stands after them, with the closing bracket
   */
  static Piece listed(String before, List<Piece> pieces, Piece place, String after) {
    List<Piece> all = new ArrayList<>();
    all.add(text(before));
    all.add(place.equals(line()) ? place : together(""));
    all.addAll(join(pieces, ",", place));
    all.add(text(after));
    return new Level(CONTINUED, all);
  }

  /**
   * Puts pieces between brackets, such as the parameters of a method: in one line, or in the next
   * one, or each in a line of its own.
   *
   * @param before what stands before them, with the opening bracket
   * @param after what stands after them, with the closing bracket
   */
  static Piece bracketed(String before, List<Piece> pieces, String after) {
    return pieces.isEmpty()
        ? text(before + after)
        : level(
            CONTINUED,
            text(before),
            together(""),
            of(separated(pieces, ",", together(" ")), text(after)));
  }
}
