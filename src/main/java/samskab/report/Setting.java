package samskab.report;

import samskab.codebook.Codebook;

/**
 * What a report needs to know besides the outcomes.
 *
 * @param version of the tool
 * @param codebook with which the cases were read
 * @param messages the language
 * @param paint whether and how to emphasise
 * @param call what was asked for
 * @param csvRaw whether texts in CSV stay as they are, even where a spreadsheet would take them for formulas
 */
public record Setting(String version, Codebook codebook, Messages messages, Paint paint, Call call, boolean csvRaw) {}
