@NullMarked
package dev.statute.example.orders.quarkus;

import org.jspecify.annotations.NullMarked;
