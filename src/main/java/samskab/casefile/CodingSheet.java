package samskab.casefile;

import java.util.List;
import java.util.Optional;
import samskab.codebook.Phase;
import samskab.codebook.PurposeList;
import samskab.codebook.Term;
import samskab.codebook.Type;
import samskab.source.Document;

/**
 * One case, coded by one coder, for one phase.
 *
 * @param source the document that the sheet was read from
 * @param line where the sheet begins
 * @param phaseStated whether the sheet names its phase; where it does not, it is the codebook's first
 * @param purposes what was chosen from the codebook's lists of purposes
 * @param scope an answer for each scope question that the sheet answers, in the codebook's order
 * @param codings one for each indicator, in the codebook's order
 * @param focus what has been attended to
 * @param expected the type that a published source names
 */
public record CodingSheet(
        Document source,
        int line,
        String caseId,
        String title,
        Optional<String> description,
        Optional<String> organisation,
        Optional<String> sector,
        Optional<String> period,
        Phase phase,
        boolean phaseStated,
        Optional<String> coder,
        List<Purpose> purposes,
        List<ScopeAnswer> scope,
        List<Coding> codings,
        List<FocusMark> focus,
        List<String> sources,
        Optional<Type> expected) {

    /** The file, as the user named it. */
    public String file() {
        return source.file();
    }

    /** Which document of the file it is, counted from 1. */
    public int document() {
        return source.number();
    }

    /** What was chosen from one of the codebook's lists of purposes. */
    public record Purpose(PurposeList list, List<Term> items) {}

    /** How far a focus point has been attended to. */
    public record FocusMark(Term point, Attention attention) {}

    /** The same sheet with another coding of an indicator. */
    public CodingSheet with(Coding coding) {
        return with(
                coder,
                codings.stream()
                        .map(other ->
                                other.indicator().id().equals(coding.indicator().id()) ? coding : other)
                        .toList());
    }

    /** The same sheet by a coder whom it does not name itself. */
    public CodingSheet codedBy(String name) {
        return with(Optional.of(name), codings);
    }

    private CodingSheet with(Optional<String> otherCoder, List<Coding> otherCodings) {
        return new CodingSheet(
                source,
                line,
                caseId,
                title,
                description,
                organisation,
                sector,
                period,
                phase,
                phaseStated,
                otherCoder,
                purposes,
                scope,
                otherCodings,
                focus,
                sources,
                expected);
    }

    /** What identifies a sheet: no two sheets of a run may have the same case, phase and coder. */
    public String key() {
        return caseId + ", " + phase.id() + coder.map(id -> ", " + id).orElse("");
    }
}
