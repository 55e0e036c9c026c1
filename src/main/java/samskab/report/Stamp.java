package samskab.report;

import java.util.List;

/** With what a result was made: version and codebook, so that it can be made again. No clock. */
final class Stamp {

    private static final int SHORT_DIGEST = 12;

    /** Options that change what is told, and that nothing else in the text shows. */
    private static final List<String> SELECTING = List.of("only", "phase");

    private final Setting setting;

    Stamp(Setting setting) {
        this.setting = setting;
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
