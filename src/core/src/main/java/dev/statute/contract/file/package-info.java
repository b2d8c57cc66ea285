/**
 * What a contract file holds: the contract of an interface as it is published beside the class
 * file. It consists of texts and numbers only, so that any version can read it without the law that
 * it was written under.
 */
@NullMarked
package dev.statute.contract.file;

import org.jspecify.annotations.NullMarked;
