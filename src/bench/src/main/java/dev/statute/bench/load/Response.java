package dev.statute.bench.load;

import java.util.Map;

/**
 * What a server answered.
 *
 * @param status the status code
 * @param fields the fields by their names in lower case, without those that the server of the JDK
 *     adds to all
 * @param body the content, perhaps empty
 */
record Response(int status, Map<String, String> fields, byte[] body) {}
