package samskab.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** For people: one case as a card, several as a table with totals. */
final class TextReport implements Report {

    private final Writer out;
    private final Setting setting;
    private final Table table;
    private Optional<Outcome.Classified> first = Optional.empty();
    private boolean several;

    TextReport(Writer out, Setting setting) {
        this.out = out;
        this.setting = setting;
        this.table = new Table(setting);
    }

    @Override
    public void add(Outcome outcome, String prepared) throws IOException {
        table.count(outcome);
        if (!(outcome instanceof Outcome.Classified classified)) {
            return;
        }
        if (several) {
            out.write(table.row(classified));
        } else if (first.isEmpty()) {
            first = Optional.of(classified);
        } else {
            several = true;
            out.write(table.head());
            out.write(table.row(first.get()));
            out.write(table.row(classified));
        }
    }

    @Override
    public void close() throws IOException {
        if (several) {
            out.write(table.totals());
        } else if (first.isPresent()) {
            out.write(new Card(setting, first.get()).text());
        } else {
            out.write(setting.messages().get("none-classified") + "\n");
        }
    }
}
