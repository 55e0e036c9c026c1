package samskab.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * What the build wrote down about itself.
 *
 * @param date that the build is fixed to, as in {@code 2026-11-23T00:00:00Z}: no clock
 */
record Build(String version, String date) {

    static Build read() {
        try (InputStream in = Build.class.getResourceAsStream("/samskab/version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return new Build(properties.getProperty("version", ""), properties.getProperty("date", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The year of the date; empty where the build has none. */
    Optional<String> year() {
        return Optional.of(date).filter(day -> day.matches("[0-9]{4}-.*")).map(day -> day.substring(0, 4));
    }
}
