package samskab.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import samskab.advise.Adviser;
import samskab.advise.Plan.Now;
import samskab.casefile.Choice.Levels;
import samskab.casefile.Choice.Silent;
import samskab.casefile.Coding;
import samskab.casefile.CodingSheet;
import samskab.classify.Membership;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.classify.Verdict;
import samskab.codebook.Axis;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Level;
import samskab.codebook.Type;
import samskab.source.Diagnostic;
import samskab.source.Identified;

/** The columns of the CSV, in their order: the one list of them. A row is a case, or something that was refused. */
final class CsvColumns {

    /** What a row is about; the verdict and what is advised are there for a case, the diagnostic for a refusal. */
    record Row(
            String file,
            int document,
            int line,
            Optional<Outcome.Classified> outcome,
            Optional<Now> now,
            Optional<Diagnostic> refused) {}

    /**
     * A column.
     *
     * @param isText whether its cells come from files: then they are made safe for spreadsheets
     */
    record Column(String name, boolean isText, Function<Row, String> cell) {}

    private final Setting setting;
    private final Codebook codebook;
    private final DiagnosticText sentences;
    private final Adviser adviser;
    private final List<Column> columns = new ArrayList<>();

    CsvColumns(Setting setting) {
        this.setting = setting;
        this.codebook = setting.codebook();
        this.sentences = new DiagnosticText(setting.messages(), Paint.NONE);
        this.adviser = new Adviser(codebook);
        sheet();
        verdict();
        codebook.axes().forEach(this::axis);
        codebook.types().forEach(this::membership);
        codebook.indicators().forEach(this::indicator);
        advice();
        refusal();
        stamp();
    }

    List<Column> all() {
        return columns;
    }

    Row row(Outcome.Classified outcome) {
        CodingSheet sheet = outcome.sheet();
        Now now = adviser.now(sheet, outcome.verdict());
        return new Row(
                sheet.file(), sheet.document(), sheet.line(), Optional.of(outcome), Optional.of(now), Optional.empty());
    }

    Row row(Diagnostic diagnostic) {
        return new Row(
                diagnostic.file(),
                diagnostic.document(),
                diagnostic.at().line(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(diagnostic));
    }

    private void sheet() {
        ofAuthor("case", sheet -> Optional.of(sheet.caseId()));
        ofAuthor("title", sheet -> Optional.of(sheet.title()));
        text("file", Row::file);
        plain("document", row -> String.valueOf(row.document()));
        plain("line", row -> String.valueOf(row.line()));
        ofSheet("phase", sheet -> sheet.phase().id());
        ofSheet("phase_stated", sheet -> String.valueOf(sheet.phaseStated()));
        ofAuthor("coder", CodingSheet::coder);
        ofAuthor("organisation", CodingSheet::organisation);
        ofAuthor("sector", CodingSheet::sector);
        ofAuthor("period", CodingSheet::period);
        ofSheet("expected", sheet -> sheet.expected().map(Type::id).orElse(""));
    }

    private void verdict() {
        ofVerdict("type", verdict -> verdict.type().map(Type::id).orElse(""));
        plain(
                "status",
                row -> row.outcome()
                        .map(outcome -> outcome.verdict().status().id())
                        .orElse("refused"));
        ofVerdict("candidates", verdict -> ids(verdict.candidates()));
        ofVerdict(
                "outside",
                verdict -> verdict.outside().stream()
                        .map(answer -> answer.question().id())
                        .collect(Collectors.joining(" ")));
        ofVerdict(
                "flip_distance",
                verdict -> verdict.flip()
                        .map(flip -> String.valueOf(flip.distance()))
                        .orElse(""));
    }

    private void axis(Axis axis) {
        String name = "score_" + name(axis);
        ofScore(axis, name, score -> number(score.value()));
        ofScore(axis, name + "_low", score -> number(score.low()));
        ofScore(axis, name + "_high", score -> number(score.high()));
        ofScore(axis, name + "_coverage", score -> number(score.coverage()));
        ofScore(axis, name + "_leaning", score -> score.leaning().id());
    }

    private void ofScore(Axis axis, String column, Function<Score, String> cell) {
        int place = codebook.axes().indexOf(axis);
        ofVerdict(column, verdict -> cell.apply(verdict.scores().get(place)));
    }

    private void membership(Type type) {
        String name = "membership_" + name(type);
        ofMembership(type, name, Membership::value);
        ofMembership(type, name + "_low", Membership::low);
        ofMembership(type, name + "_high", Membership::high);
    }

    private void ofMembership(Type type, String column, Function<Membership, Optional<Ratio>> cell) {
        int place = codebook.types().indexOf(type);
        ofVerdict(column, verdict -> number(cell.apply(verdict.memberships().get(place))));
    }

    private void indicator(Indicator indicator) {
        int place = codebook.indicators().indexOf(indicator);
        ofSheet("coding_" + name(indicator), sheet -> choice(sheet.codings().get(place)));
    }

    /** A level, the ends of a range with two points between them, or the word for silence. */
    private static String choice(Coding coding) {
        if (coding.choice() instanceof Silent silent) {
            return silent.reason().id();
        }
        Levels levels = coding.levels().orElseThrow();
        List<Level> all = coding.indicator().levels();
        String lowest = all.get(levels.lowest()).id();
        return levels.isRange() ? lowest + ".." + all.get(levels.highest()).id() : lowest;
    }

    private void advice() {
        ofNow(
                "questions",
                now -> now.questions().stream()
                        .map(question -> question.indicator().id())
                        .collect(Collectors.joining(" ")));
        ofNow(
                "tensions",
                now -> now.tensions().stream()
                        .map(tension -> tension.tension().id())
                        .collect(Collectors.joining(" ")));
        ofNow(
                "advice",
                now -> now.first().stream()
                        .map(point -> point.point().point().id())
                        .collect(Collectors.joining(" ")));
    }

    private void refusal() {
        ofRefused("refused", diagnostic -> diagnostic.fault().id());
        ofRefused("message", sentences::sentence);
        ofRefused("mend", sentences::mending);
    }

    private void stamp() {
        ofSheet("digest", sheet -> sheet.source().digest());
        plain("schema_version", row -> String.valueOf(JsonReport.SCHEMA_VERSION));
        plain("tool_version", row -> setting.version());
        plain("codebook", row -> codebook.key());
        plain("codebook_digest", row -> codebook.digest());
    }

    private void plain(String name, Function<Row, String> cell) {
        columns.add(new Column(name, false, cell));
    }

    private void text(String name, Function<Row, String> cell) {
        columns.add(new Column(name, true, cell));
    }

    private void ofAuthor(String name, Function<CodingSheet, Optional<String>> cell) {
        text(
                name,
                row -> row.outcome()
                        .flatMap(outcome -> cell.apply(outcome.sheet()))
                        .orElse(""));
    }

    private void ofSheet(String name, Function<CodingSheet, String> cell) {
        plain(
                name,
                row -> row.outcome().map(outcome -> cell.apply(outcome.sheet())).orElse(""));
    }

    private void ofVerdict(String name, Function<Verdict, String> cell) {
        plain(
                name,
                row -> row.outcome()
                        .map(outcome -> cell.apply(outcome.verdict()))
                        .orElse(""));
    }

    private void ofNow(String name, Function<Now, String> cell) {
        plain(name, row -> row.now().map(cell).orElse(""));
    }

    private void ofRefused(String name, Function<Diagnostic, String> cell) {
        text(name, row -> row.refused().map(cell).orElse(""));
    }

    /** With underscores: R and others take a hyphen for a minus. */
    private static String name(Identified entry) {
        return entry.id().replace('-', '_');
    }

    private static String ids(List<? extends Identified> entries) {
        return String.join(" ", Identified.ids(entries));
    }

    /** With a point, as long as it takes to be read back as the same number; nothing where there is none. */
    static String number(Optional<Ratio> ratio) {
        String shortest = ratio.map(share -> Double.toString(share.toDouble())).orElse("");
        return shortest.indexOf('E') < 0 ? shortest : new BigDecimal(shortest).toPlainString();
    }
}
