package dev.statute.contract.file.text;

/**
 * Something that is wrong in a contract file, or where one was looked for.
 *
 * @param file the name of the file
 * @param line its line, from 1; 0 for the file as a whole
 * @param column its column, from 1; 0 for the file as a whole
 * @param message what is wrong, in one line
 */
public record ContractProblem(String file, int line, int column, String message) {

  /** Makes a problem of a file as a whole. */
  public static ContractProblem of(String file, String message) {
    return new ContractProblem(file, 0, 0, message);
  }

  /** Returns the problem as compilers print it: {@code x.contract:12:5: must be a type}. */
  @Override
  public String toString() {
    return (line == 0 ? file : file + ":" + line + ":" + column) + ": " + message;
  }
}
