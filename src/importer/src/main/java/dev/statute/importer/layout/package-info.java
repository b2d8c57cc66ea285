/**
 * Java source as people write it: pieces of code with the places where long lines are broken, the
 * imports of a file, and comments. Lines are broken as google-java-format breaks them.
 */
@NullMarked
package dev.statute.importer.layout;

import org.jspecify.annotations.NullMarked;
