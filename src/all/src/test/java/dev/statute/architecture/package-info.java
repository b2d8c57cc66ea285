/** The modules and packages as they are, for the page that shows them. */
package dev.statute.architecture;
