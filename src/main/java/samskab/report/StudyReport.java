package samskab.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import samskab.research.Placed;
import samskab.source.Diagnostic;
import tools.jackson.core.JsonGenerator;

/** Gathers all cases, and reports on them together when the last is in. */
public final class StudyReport implements Report {

    private final Format format;
    private final Writer out;
    private final Setting setting;
    private final Function<List<Placed>, Study> research;
    private final List<Placed> cases = new ArrayList<>();
    private final List<Diagnostic> refused = new ArrayList<>();

    /**
     * A report on a study.
     *
     * @param format text or JSON
     * @param research makes the study of all cases, in input order
     */
    public StudyReport(Format format, Writer out, Setting setting, Function<List<Placed>, Study> research) {
        this.format = format;
        this.out = out;
        this.setting = setting;
        this.research = research;
    }

    @Override
    public void add(Outcome outcome, String prepared) {
        if (outcome instanceof Outcome.Classified classified) {
            cases.add(new Placed(classified.sheet(), classified.verdict()));
        } else if (outcome instanceof Outcome.Refused faulty) {
            faulty.diagnostics().forEach(diagnostic -> refused.add(diagnostic.brief()));
        }
    }

    @Override
    public void close() throws IOException {
        Study study = research.apply(cases);
        if (format == Format.JSON) {
            json(study);
        } else {
            Page page = new Page(setting.paint());
            study.text(page);
            page.blank();
            page.faint(0, new Stamp(setting).line());
            out.write(page.text());
        }
    }

    private void json(Study study) throws IOException {
        JsonGenerator json = Json.generator(out);
        CaseJson fields = new CaseJson(json, setting);
        json.writeStartObject();
        fields.stamp();
        study.json(json);
        Json.list(json, "refused", refused, fields::refused);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
