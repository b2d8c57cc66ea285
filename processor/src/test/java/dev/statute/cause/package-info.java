/** The first message names the cause. */
package dev.statute.cause;
