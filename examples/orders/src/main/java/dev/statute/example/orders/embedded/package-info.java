/** The API of orders, implemented in memory and served by the JDK, and a program that calls it. */
@NullMarked
package dev.statute.example.orders.embedded;

import org.jspecify.annotations.NullMarked;
