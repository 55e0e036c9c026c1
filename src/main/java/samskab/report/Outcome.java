package samskab.report;

import java.util.List;
import samskab.advise.Plan;
import samskab.casefile.CodingSheet;
import samskab.classify.Verdict;
import samskab.research.Explanation;
import samskab.source.Diagnostic;

/** What became of a document. */
public sealed interface Outcome
        permits Outcome.Classified, Outcome.Advised, Outcome.Explained, Outcome.Checked, Outcome.Refused {

    /** It was read and has a verdict. */
    record Classified(CodingSheet sheet, Verdict verdict) implements Outcome {}

    /** It was read, has a verdict, and a plan was made for it. */
    record Advised(CodingSheet sheet, Verdict verdict, Plan plan) implements Outcome {}

    /** It was read, has a verdict, and the verdict was taken apart. */
    record Explained(CodingSheet sheet, Verdict verdict, Explanation explanation) implements Outcome {}

    /** It was read; nothing more was asked. */
    record Checked(CodingSheet sheet) implements Outcome {}

    /** Something is wrong in it. */
    record Refused(List<Diagnostic> diagnostics) implements Outcome {}
}
