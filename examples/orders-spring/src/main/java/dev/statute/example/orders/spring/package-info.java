/** The API of orders, served by Spring MVC and called with a client of Spring. */
@NullMarked
package dev.statute.example.orders.spring;

import org.jspecify.annotations.NullMarked;
