/** What the structure of the code itself must be. */
package dev.statute.architecture;
