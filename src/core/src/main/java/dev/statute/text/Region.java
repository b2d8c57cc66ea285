package dev.statute.text;

/**
 * A part of a source file. The first line and the first column are 1; a tab is one column.
 *
 * @param startLine the line of its first character
 * @param startColumn the column of that
 * @param endLine the line of its end
 * @param endColumn the column after its last character
 */
public record Region(long startLine, long startColumn, long endLine, long endColumn) {}
