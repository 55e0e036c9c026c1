package samskab.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import samskab.codebook.Language;
import samskab.report.Messages;

/** Starts the program. */
public final class Main {

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

    /** The language must be known before the arguments are, to say what is wrong with them. */
    private static Language language(String[] args, Terminal terminal) {
        List<String> all = List.of(args);
        int separate = all.indexOf("--lang");
        Optional<String> asked = all.stream()
                .filter(arg -> arg.startsWith("--lang="))
                .map(arg -> arg.substring("--lang=".length()))
                .findFirst()
                .or(() -> separate >= 0 && separate + 1 < args.length
                        ? Optional.of(args[separate + 1])
                        : Optional.empty());
        return Language.ofLocale(asked.orElse(terminal.locale()));
    }
}
