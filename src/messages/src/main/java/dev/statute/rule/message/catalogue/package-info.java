/** All rules that exchanges are judged by, and their pages. */
@NullMarked
package dev.statute.rule.message.catalogue;

import org.jspecify.annotations.NullMarked;
