/** What is generated from annotated interfaces, and what is reported about them. */
package dev.statute.contract;
