/**
 * The text of contract files: how they are written, and how they are read. A file is YAML 1.2, of
 * the part that each reader of YAML takes.
 */
@NullMarked
package dev.statute.contract.file.text;

import org.jspecify.annotations.NullMarked;
