/** The law of a company: its file, its vocabulary, and what interfaces that use it are told. */
package dev.statute.company;
