/** Servers that are put under load: Statute, a controller and a functional route, in Spring MVC. */
@org.jspecify.annotations.NullMarked
package dev.statute.bench.spring;
