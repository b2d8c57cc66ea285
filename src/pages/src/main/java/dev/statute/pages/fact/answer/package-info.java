/** Answers to the questions that clients have of an operation and of its responses. */
@NullMarked
package dev.statute.pages.fact.answer;

import org.jspecify.annotations.NullMarked;
