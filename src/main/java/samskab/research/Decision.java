package samskab.research;

import java.util.List;

/**
 * What was decided where coders differed.
 *
 * @param words as in {@link Said}; of a range only its ends
 * @param by who decided
 * @param reason why
 */
public record Decision(List<String> words, String by, String reason) {}
