/** Names of Java for what documents name: stable, unique, and none that Java or Statute has. */
@NullMarked
package dev.statute.openapi.convert.name;

import org.jspecify.annotations.NullMarked;
