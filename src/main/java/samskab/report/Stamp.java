package samskab.report;

/** With what a result was made: version and codebook, so that it can be made again. No clock. */
final class Stamp {

    private static final int SHORT_DIGEST = 12;

    private final Setting setting;

    Stamp(Setting setting) {
        this.setting = setting;
    }

    String line() {
        String digest = setting.codebook().digest().substring(0, SHORT_DIGEST);
        return setting.messages()
                .get("stamp", setting.version(), setting.codebook().key(), digest);
    }
}
