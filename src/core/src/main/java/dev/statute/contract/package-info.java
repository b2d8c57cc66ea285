/**
 * What an API declares, as a value: operations, their inputs and their responses. It knows no
 * compiler, no annotation and no document format, and it can express what the law forbids.
 */
@NullMarked
package dev.statute.contract;

import org.jspecify.annotations.NullMarked;
