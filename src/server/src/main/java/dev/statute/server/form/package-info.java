/** The parts of forms, as generated routes read them. */
@NullMarked
package dev.statute.server.form;

import org.jspecify.annotations.NullMarked;
