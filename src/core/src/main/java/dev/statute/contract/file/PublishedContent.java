package dev.statute.contract.file;

/**
 * A form of content.
 *
 * @param mediaType its media type; empty where the codec decides
 * @param isDeclared whether the source names the media type, so that it is not only inferred
 * @param type the Java type that it is read as
 */
public record PublishedContent(String mediaType, boolean isDeclared, TypeUse type) {}
