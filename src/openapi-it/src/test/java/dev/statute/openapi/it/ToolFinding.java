package dev.statute.openapi.it;

/**
 * Something that a tool says of a document.
 *
 * @param document the name of the file
 * @param severity how bad it is, in the words of the tool
 * @param rule the rule of the tool
 * @param where the place in the document
 * @param message what it says
 */
record ToolFinding(String document, String severity, String rule, String where, String message) {}
