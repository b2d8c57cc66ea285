/** The API of orders, implemented in memory and served by Quarkus. */
@GenerateResource(Orders.class)
@NullMarked
package dev.statute.example.orders.quarkus;

import dev.statute.GenerateResource;
import dev.statute.example.orders.Orders;
import org.jspecify.annotations.NullMarked;
