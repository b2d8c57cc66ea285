/**
 * What a page about an API says, before it is written in HTML or Markdown: facts with their
 * reasons, and whole messages.
 *
 * <p>Texts are plain, and as the contract has them: whoever writes a page escapes them. Only a
 * component that says so holds Javadoc.
 */
@NullMarked
package dev.statute.pages.model;

import org.jspecify.annotations.NullMarked;
