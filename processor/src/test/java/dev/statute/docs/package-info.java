/** The pages of the rules, and what they show. */
package dev.statute.docs;
