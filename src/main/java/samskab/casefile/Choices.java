package samskab.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Silence;
import samskab.source.Diagnostics;
import samskab.source.Fault;
import samskab.source.Fields;
import samskab.source.Identified;
import samskab.source.Node;
import samskab.source.Scalar;
import samskab.source.Sequence;

/** Reads what was chosen for one indicator: a level, a range of adjacent levels, or a silence. */
public final class Choices {

    private final Codebook codebook;
    private final Indicator indicator;
    private final Diagnostics diagnostics;

    /** For one indicator of a codebook. */
    public Choices(Codebook codebook, Indicator indicator, Diagnostics diagnostics) {
        this.codebook = codebook;
        this.indicator = indicator;
        this.diagnostics = diagnostics;
    }

    /** What was chosen; empty, with a diagnostic, where it is none of what may stand there. */
    public Optional<Choice> read(Node node) {
        if (node instanceof Sequence range) {
            return range(range);
        }
        Optional<Scalar> word = Fields.text(node, indicator.id(), diagnostics);
        Optional<Silence> silence = word.flatMap(w -> Identified.find(Silence.ALL, w.text()));
        if (silence.isPresent()) {
            return Optional.of(new Choice.Silent(silence.get()));
        }
        return word.flatMap(w -> level(w, Silence.ALL)).map(level -> new Choice.Levels(level, level));
    }

    /** The two ends of a range, in either order, or all its levels. */
    private Optional<Choice> range(Sequence range) {
        List<Integer> levels = new ArrayList<>();
        int faulty = 0;
        for (Node item : range.items()) {
            Optional<Scalar> word = Fields.text(item, indicator.id(), diagnostics);
            Optional<Integer> level = word.flatMap(w -> rangeLevel(w, levels));
            level.ifPresent(levels::add);
            faulty += level.isPresent() ? 0 : 1;
        }
        return faulty > 0 ? Optional.empty() : checked(range, levels);
    }

    private Optional<Integer> rangeLevel(Scalar word, List<Integer> before) {
        if (Identified.find(Silence.ALL, word.text()).isPresent()) {
            diagnostics.add(Fault.RANGE_SILENCE, word.at(), indicator.id());
            return Optional.empty();
        }
        Optional<Integer> level = level(word, List.of());
        if (level.filter(before::contains).isPresent()) {
            diagnostics.add(Fault.RANGE_SAME, word.at(), indicator.id(), word.text());
            return Optional.empty();
        }
        return level;
    }

    private Optional<Choice> checked(Sequence range, List<Integer> levels) {
        if (levels.size() < 2) {
            diagnostics.add(Fault.RANGE_LENGTH, range.at(), indicator.id());
            return Optional.empty();
        }
        int lowest = Collections.min(levels);
        int highest = Collections.max(levels);
        int span = highest - lowest + 1;
        if (span > Choice.Levels.WIDEST) {
            diagnostics.add(
                    Fault.RANGE_WIDE,
                    range.at(),
                    indicator.id(),
                    String.valueOf(span),
                    String.valueOf(Choice.Levels.WIDEST));
            return Optional.empty();
        }
        return Optional.of(new Choice.Levels(lowest, highest));
    }

    /**
     * A level by its id.
     *
     * @param silences what would have been allowed in its place
     */
    private Optional<Integer> level(Scalar word, List<Silence> silences) {
        for (int level = 0; level < indicator.levels().size(); level++) {
            if (indicator.levels().get(level).id().equals(word.text())) {
                return Optional.of(level);
            }
        }
        List<String> allowed = new ArrayList<>(Identified.ids(indicator.levels()));
        allowed.addAll(Identified.ids(silences));
        Optional<Indicator> other = codebook.indicators().stream()
                .filter(candidate ->
                        Identified.find(candidate.levels(), word.text()).isPresent())
                .findFirst();
        if (other.isPresent()) {
            diagnostics.addUnknown(
                    Fault.LEVEL_OF_OTHER,
                    word.at(),
                    allowed,
                    word.text(),
                    indicator.id(),
                    other.get().id());
        } else {
            diagnostics.addUnknown(Fault.LEVEL_UNKNOWN, word.at(), allowed, word.text(), indicator.id());
        }
        return Optional.empty();
    }
}
