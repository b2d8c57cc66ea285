package called;

import java.util.List;

/** What JSON can hold. */
public record Order(int id, String item, List<String> tags) {}
