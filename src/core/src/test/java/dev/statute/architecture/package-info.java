/** The walls of the core. */
package dev.statute.architecture;
