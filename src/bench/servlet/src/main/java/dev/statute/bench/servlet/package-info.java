/** Servers that are put under load: the routes of Statute, and a servlet by hand, in containers. */
@org.jspecify.annotations.NullMarked
package dev.statute.bench.servlet;
