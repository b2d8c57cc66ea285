/** The processor in build tools and IDEs, which put themselves between it and the compiler. */
package dev.statute.environment;
