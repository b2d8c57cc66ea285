/** Random interfaces, legal and absurd, on both compilers. */
package dev.statute.fuzz;
