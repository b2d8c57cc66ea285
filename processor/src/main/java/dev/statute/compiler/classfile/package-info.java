/** Reads from class files what compilers do not tell of them. Knows no other package. */
@NullMarked
package dev.statute.compiler.classfile;

import org.jspecify.annotations.NullMarked;
