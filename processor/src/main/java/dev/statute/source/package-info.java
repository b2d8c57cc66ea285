/**
 * Java source files: the one door to JavaPoet and to the emitter for code that is written often.
 */
@NullMarked
package dev.statute.source;

import org.jspecify.annotations.NullMarked;
