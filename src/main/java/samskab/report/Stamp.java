package samskab.report;

import java.util.List;
import samskab.casefile.CodingSheet;

/** With what a result was made: version and codebook, so that it can be made again. No clock. */
final class Stamp {

    private static final int SHORT_DIGEST = 12;

    /** Options that change what is told. */
    private static final List<String> SELECTING = List.of("only", "phase", "coder", "seed", "replications");

    private final Setting setting;

    Stamp(Setting setting) {
        this.setting = setting;
    }

    /** Ends a page about one sheet: where the sheet stands, and the stamp. */
    void print(Page page, CodingSheet sheet) {
        page.faint(0, setting.messages().get("from", Visible.of(sheet.file()), sheet.line()));
        page.faint(0, line());
    }

    String line() {
        String digest = setting.codebook().digest().substring(0, SHORT_DIGEST);
        StringBuilder line = new StringBuilder(setting.messages()
                .get("stamp", setting.version(), setting.codebook().key(), digest));
        setting.call().options().forEach((name, value) -> {
            if (SELECTING.contains(name)) {
                line.append(", --").append(name).append(value.isEmpty() ? "" : " " + Visible.of(value));
            }
        });
        return line.toString();
    }
}
