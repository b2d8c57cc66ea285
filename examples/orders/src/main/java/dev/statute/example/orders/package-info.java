/** An API of orders, its implementation in memory, and a program that calls it. */
@NullMarked
package dev.statute.example.orders;

import org.jspecify.annotations.NullMarked;
