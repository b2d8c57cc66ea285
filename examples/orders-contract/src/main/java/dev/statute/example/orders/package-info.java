/** An API of orders, what to type to try it, and a program's calls of it: whatever server it is. */
@NullMarked
package dev.statute.example.orders;

import org.jspecify.annotations.NullMarked;
