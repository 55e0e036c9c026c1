package samskab.codebook;

import java.util.List;

/**
 * The theory as data: axes, indicators, types, and what surrounds them. All lists are in the order of its file.
 * Parts of it are read when they are first asked for, by whichever thread: safe to use from several.
 *
 * @param version a whole number; a change that can move a score raises it
 * @param digest SHA-256 of the file, in hexadecimal
 */
public record Codebook(
        String id,
        int version,
        String digest,
        Text title,
        Text description,
        List<Reference.Source> sources,
        List<Rule> rules,
        List<Axis> axes,
        List<Indicator> indicators,
        List<Type> types,
        List<ScopeQuestion> scope,
        List<PurposeList> purposes,
        List<Phase> phases,
        Advice advice) {

    /** How case files name it: {@code samskabelse@1}. */
    public String key() {
        return id + "@" + version;
    }

    /** The indicators of an axis. */
    public List<Indicator> indicatorsOf(Axis axis) {
        return indicators.stream()
                .filter(indicator -> indicator.axis().filter(axis.id()::equals).isPresent())
                .toList();
    }
}
