package samskab.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import samskab.codebook.Language;
import samskab.report.Messages;

/** Starts the program. */
public final class Main {

    private static final String LANG = "--lang";

    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.of(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getProperties(),
                System.getenv());
        System.exit(run(args, terminal));
    }

    /** Does what the arguments ask for and says how it ended. */
    static int run(String[] args, Terminal terminal) {
        System.setProperty("picocli.ansi", "false"); // on newer Java it would take a pipe for a terminal
        System.setProperty("picocli.converters.excludes", "java.*"); // not needed, and slow to set up
        Console console = new Console(
                terminal, Messages.in(language(args, terminal)), Build.read().version());
        StringWriter help = new StringWriter();
        Optional<CommandLine> alone = SamskabCommand.alone(console, args);
        CommandLine commandLine = alone.orElseGet(() -> SamskabCommand.commandLine(console));
        commandLine
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(help))
                .setErr(new PrintWriter(console.err()))
                .setParameterExceptionHandler(new Failures(console))
                .setExecutionExceptionHandler(new Failures(console));
        try {
            Common.checkLanguage(asked(args), console.messages());
            int code = commandLine.execute(alone.isPresent() ? Arrays.copyOfRange(args, 1, args.length) : args);
            if (code == ExitCode.OUTPUT || code == ExitCode.PIPE) {
                return code; // what could not be written before cannot be written now, and it was said
            }
            console.out().writer().write(help.toString());
            console.out().commit();
            return code;
        } catch (IOException | RuntimeException | Error e) {
            return new Failures(console).handle(e);
        } finally {
            console.flushErr();
        }
    }

    private static Language language(String[] args, Terminal terminal) {
        return Language.ofLocale(asked(args).orElse(terminal.locale()));
    }

    /** The language must be known before the arguments are, to say what is wrong with them. The last one counts. */
    private static Optional<String> asked(String[] args) {
        Optional<String> asked = Optional.empty();
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith(LANG + "=")) {
                asked = Optional.of(args[i].substring(LANG.length() + 1));
            } else if (args[i].equals(LANG) && i + 1 < args.length) {
                asked = Optional.of(args[i + 1]);
            }
        }
        return asked;
    }
}
