package dev.statute.edit;

import dev.statute.compiler.SourceCode;
import dev.statute.diagnostic.Locator;
import javax.lang.model.util.Elements;

/**
 * What edits are made with.
 *
 * @param code finds declarations in their files
 * @param locator names the files
 * @param elements the types of the compilation
 */
public record Workshop(SourceCode code, Locator locator, Elements elements) {}
