/** Tests of what the packages know of each other. */
@NullMarked
package dev.statute.rule.message.architecture;

import org.jspecify.annotations.NullMarked;
