/** Tests of the comparison of types. */
package dev.statute.change.type;
