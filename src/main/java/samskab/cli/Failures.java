package samskab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import samskab.report.Visible;
import samskab.source.Nearest;

/** Says what went wrong, and turns it into an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
            Optional<String> meant = Nearest.to(word, known(command));
            error(console.messages().get("usage.unknown", Visible.of(word)));
            meant.ifPresent(name -> console.say("  " + console.messages().get("meant", name)));
        } else {
            error(Visible.of(String.valueOf(e.getMessage())));
        }
        help(command);
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        int code = handle(e);
        if (code == ExitCode.USAGE) {
            help(command);
        }
        return code;
    }

    /** Whatever else went wrong. */
    int handle(Exception e) {
        Throwable cause = e instanceof UncheckedIOException io ? io.getCause() : e;
        if (cause instanceof UsageException usage) {
            error(String.valueOf(usage.getMessage()));
            return ExitCode.USAGE;
        }
        if (cause instanceof IOException io) {
            return output(io);
        }
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].toString();
        console.say(console.messages().get("bug", Visible.of(String.valueOf(e)), place, console.version()));
        return ExitCode.BUG;
    }

    /** A reader that has had enough is no failure: nothing is said. */
    private int output(IOException e) {
        String reason = String.valueOf(e.getMessage());
        if (reason.contains("Broken pipe")) {
            return ExitCode.PIPE;
        }
        error(console.messages().get("output.failed", Visible.of(reason)));
        return ExitCode.OUTPUT;
    }

    private void error(String message) {
        console.say(console.errPaint().wrong(console.messages().get("error")) + " " + message);
    }

    private void help(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        console.say("  " + console.messages().get("usage.help", name));
    }

    private static List<String> known(CommandLine command) {
        List<String> known = new ArrayList<>(command.getSubcommands().keySet());
        command.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
        return known;
    }
}
