package samskab.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Properties;

/**
 * What the program talks to.
 *
 * @param outIsTerminal whether a person reads the output as it comes
 * @param utf8 whether a terminal shows more than ASCII; output that goes elsewhere is UTF-8 in any case
 * @param colour whether colour is welcome on a terminal
 * @param locale as the user has set it, such as {@code da_DK.UTF-8}
 */
record Terminal(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean utf8,
        boolean colour,
        String locale) {

    /** The same with other streams, none of them a terminal. */
    Terminal with(InputStream input, OutputStream results, OutputStream rest) {
        return new Terminal(input, results, rest, false, false, utf8, false, locale);
    }

    /** The terminal that the launcher describes in system properties; without it, none. */
    static Terminal of(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Properties properties,
            Map<String, String> environment) {
        String terminals = properties.getProperty("samskab.terminal", "");
        boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                in,
                out,
                err,
                terminals.contains("out"),
                terminals.contains("err"),
                Boolean.parseBoolean(properties.getProperty("samskab.utf8", "true")),
                !noColour,
                properties.getProperty("samskab.locale", properties.getProperty("user.language", "en")));
    }
}
