/** The first message names the cause. */
package dev.statute.diagnostic.cause;
