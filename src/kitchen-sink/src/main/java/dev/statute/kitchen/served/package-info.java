/** The kitchen, kept in memory and served by the JDK. */
@NullMarked
package dev.statute.kitchen.served;

import org.jspecify.annotations.NullMarked;
