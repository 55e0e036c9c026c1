package samskab.research;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.PurposeList;
import samskab.codebook.ScopeQuestion;
import samskab.source.Identified;

/**
 * What all coders of a case answered to one question. They are never averaged: two positions stay two positions.
 *
 * @param said one for each coder, in input order
 */
public record Positions<Q extends Identified>(Q question, List<Said> said) {

    /** On each indicator, in the codebook's order. */
    public static List<Positions<Indicator>> codings(Unit unit, Codebook codebook) {
        return codebook.indicators().stream()
                .map(indicator -> of(indicator, unit))
                .toList();
    }

    /** On an indicator. */
    static Positions<Indicator> of(Indicator indicator, Unit unit) {
        return all(indicator, unit, placed -> Said.of(placed, indicator));
    }

    /** On each scope question, in the codebook's order. */
    public static List<Positions<ScopeQuestion>> scope(Unit unit, Codebook codebook) {
        return codebook.scope().stream().map(question -> of(question, unit)).toList();
    }

    /** On a scope question. */
    static Positions<ScopeQuestion> of(ScopeQuestion question, Unit unit) {
        return all(question, unit, placed -> Said.of(placed, question));
    }

    /** On each list of purposes, in the codebook's order. */
    public static List<Positions<PurposeList>> purposes(Unit unit, Codebook codebook) {
        return codebook.purposes().stream()
                .map(list -> all(list, unit, placed -> Said.of(placed, list)))
                .toList();
    }

    private static <Q extends Identified> Positions<Q> all(Q question, Unit unit, Function<Placed, Said> said) {
        return new Positions<>(question, unit.sheets().stream().map(said).toList());
    }

    /** Whether all say the same: the same level, the same range, the same silence. */
    public boolean isAgreed() {
        return said.stream().map(Said::words).distinct().count() < 2;
    }

    /** The first that gave each of the different answers. */
    List<Said> different() {
        List<Said> different = new ArrayList<>();
        for (Said one : said) {
            if (different.stream().noneMatch(other -> other.words().equals(one.words()))) {
                different.add(one);
            }
        }
        return different;
    }

    /** In what way they differ. */
    Kind kind() {
        List<Said> spoken = said.stream().filter(one -> !one.isSilent()).toList();
        boolean contradict = spoken.stream()
                .anyMatch(one -> spoken.stream().anyMatch(other -> Collections.disjoint(one.words(), other.words())));
        if (contradict) {
            return Kind.CONTRADICTION;
        }
        if (spoken.size() < said.size()) {
            return spoken.isEmpty() ? Kind.REASON : Kind.SILENCE;
        }
        return Kind.PRECISION;
    }
}
