/** Tests of the contracts that are published of interfaces. */
package dev.statute.publish;
