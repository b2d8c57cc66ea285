package dev.statute.pages.model;

/**
 * A column of a status matrix: an operation.
 *
 * @param anchor the anchor of its section
 * @param method its method
 * @param path its path
 * @param name its name
 */
public record MatrixColumn(String anchor, String method, String path, String name) {}
