package samskab.report;

import java.util.List;
import java.util.Map;

/**
 * What was asked for: enough to ask for it again.
 *
 * @param paths as the user named them
 * @param options those that the result depends on, by their names without the hyphens, with what was given for them; nothing
 *     for one that is merely there
 */
public record Call(String command, List<String> paths, Map<String, String> options) {}
