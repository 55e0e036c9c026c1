package samskab.research;

import samskab.casefile.CodingSheet;
import samskab.classify.Verdict;

/** A coding sheet and the verdict on it: what studies are made of. */
public record Placed(CodingSheet sheet, Verdict verdict) {}
