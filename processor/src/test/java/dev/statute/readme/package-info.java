/** Keeps the README and the truth together. */
package dev.statute.readme;
