package library;

/** A loan. */
public record Loan(String book, String reader) {}
