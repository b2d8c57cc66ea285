package dev.statute.pages.site;

import java.util.Optional;

/**
 * Part of a text that names things which have pages.
 *
 * @param text the words
 * @param address the page of what they name, relative to the root of the site; nothing for the
 *     words in between
 */
public record TextPart(String text, Optional<String> address) {}
