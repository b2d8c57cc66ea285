/**
 * The API of a kitchen, which uses every construct that a contract can have, for tests of what is
 * made from contracts.
 */
@NullMarked
package dev.statute.kitchen;

import org.jspecify.annotations.NullMarked;
