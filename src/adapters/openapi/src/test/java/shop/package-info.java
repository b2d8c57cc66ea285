/** The API of a test. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
