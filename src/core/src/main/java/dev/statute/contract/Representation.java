package dev.statute.contract;

import java.util.Optional;

/**
 * One form of the content of a message.
 *
 * @param type the name of its type or schema; only the reader knows what it stands for
 * @param mediaType its media type, empty where the contract leaves it to a codec
 */
public record Representation(String type, Optional<String> mediaType) {}
