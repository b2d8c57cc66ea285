/** One harness for all compile tests: the same questions and answers on javac as on ECJ. */
package dev.statute.testkit;
