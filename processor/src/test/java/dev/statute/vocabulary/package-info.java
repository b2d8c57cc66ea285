/** The generated vocabulary: what it says of HTTP, and what it keeps users from writing. */
package dev.statute.vocabulary;
