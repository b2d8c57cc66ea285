@org.jspecify.annotations.NullMarked
package kitchen;
