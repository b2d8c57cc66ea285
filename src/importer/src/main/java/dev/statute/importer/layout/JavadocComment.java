package dev.statute.importer.layout;

import java.util.ArrayList;
import java.util.List;

/** A Javadoc comment that is put together block by block. */
public final class JavadocComment {

  private static final int WIDTH = 100;
  private static final String TAG_CONTINUED = "    ";

  private final List<DocBlock> blocks = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  /** Adds blocks of text. */
  public JavadocComment add(List<DocBlock> more) {
    blocks.addAll(more);
    return this;
  }

  /**
   * Adds a block tag, unless it says nothing.
   *
   * @param tag the tag, and the name of what it is about
   * @param text what it says, as Javadoc
   */
  public JavadocComment tag(String tag, String text) {
    if (!text.isEmpty()) {
      tags.add(tag + " " + text);
    }
    return this;
  }

  /** Tells whether it says nothing. */
  public boolean isEmpty() {
    return blocks.isEmpty() && tags.isEmpty();
  }

  /**
   * Returns the lines of the comment, without line breaks at their ends.
   *
   * @param indent how far from the left they will stand
   */
  public List<String> lines(int indent) {
    int width = WIDTH - indent - " * ".length();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        lines.add("");
      }
      blocks.get(i).addTo(lines, i == 0 ? "" : "<p>", width);
    }
    if (!blocks.isEmpty() && !tags.isEmpty()) {
      lines.add("");
    }
    tags.forEach(tag -> DocBlock.wrap(tag, "", TAG_CONTINUED, width, lines));
    if (tags.isEmpty()
        && lines.size() == 1
        && lines.get(0).length() + indent + "/**  */".length() <= WIDTH) {
      return List.of("/** " + lines.get(0) + " */");
    }
    List<String> comment = new ArrayList<>();
    comment.add("/**");
    lines.forEach(line -> comment.add(line.isEmpty() ? " *" : " * " + line));
    comment.add(" */");
    return comment;
  }
}
