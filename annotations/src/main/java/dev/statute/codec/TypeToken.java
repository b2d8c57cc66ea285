package dev.statute.codec;

/**
 * Names a type with type arguments, which a class literal cannot, for the body of a response:
 *
 * <pre>{@code
 * interface LoanPage extends TypeToken<Page<Loan>> {}
 *
 * @Responds(status = OK, body = LoanPage.class)
 * }</pre>
 *
 * <p>The component {@code body} of the reply is a {@code Page<Loan>}, and codecs are asked for that
 * type. Nothing implements a token. Its argument is a class or interface with all its arguments,
 * none of them a wildcard or a variable; a list of orders needs no token, since {@code
 * Order[].class} names it.
 *
 * @param <T> the type
 */
public interface TypeToken<T> {}
