package samskab.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import samskab.source.Diagnostic;
import tools.jackson.core.JsonGenerator;

/** For programs: one object with the stamp, all cases in input order, and what was refused. */
final class JsonReport implements Report {

    /** Goes up with every change that a reader of the JSON could notice. */
    static final int SCHEMA_VERSION = 2;

    private final JsonGenerator json;
    private final CaseJson fields;
    private final List<Diagnostic> refused = new ArrayList<>();

    JsonReport(Writer out, Setting setting) {
        this.json = Json.generator(out);
        this.fields = new CaseJson(json, setting);
    }

    @Override
    public void open() {
        json.writeStartObject();
        fields.stamp();
        json.writeArrayPropertyStart("cases");
    }

    @Override
    public void add(Outcome outcome, String prepared) {
        if (outcome instanceof Outcome.Refused faulty) {
            faulty.diagnostics().forEach(diagnostic -> refused.add(diagnostic.brief()));
            return;
        }
        json.writeStartObject();
        fields.write(outcome);
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeArrayPropertyStart("refused");
        for (Diagnostic diagnostic : refused) {
            json.writeStartObject();
            fields.refused(diagnostic);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
