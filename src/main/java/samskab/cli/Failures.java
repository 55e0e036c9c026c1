package samskab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import samskab.report.Messages;
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
        Messages messages = console.messages();
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
            console.error(messages.get("usage.unknown", Visible.of(word)));
            Nearest.to(word, known(command)).ifPresent(name -> console.say("  " + messages.get("meant", name)));
        } else if (e instanceof MissingParameterException missing) {
            console.error(messages.get("usage.no-value", names(missing.getMissing())));
        } else if (e instanceof OverwrittenOptionException twice) {
            console.error(messages.get("usage.twice", names(List.of(twice.getOverwritten()))));
        } else {
            console.error(Visible.of(String.valueOf(e.getMessage())));
        }
        help(command);
        return ExitCode.USAGE;
    }

    private static String names(List<? extends ArgSpec> arguments) {
        return arguments.stream().map(Options::name).collect(Collectors.joining(", "));
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return handle(e);
    }

    /** Whatever else went wrong. */
    int handle(Throwable e) {
        Throwable cause = e instanceof UncheckedIOException io ? io.getCause() : e;
        if (cause instanceof UsageException usage) {
            usage.messages().forEach(console::error);
            return ExitCode.USAGE;
        }
        if (cause instanceof InvalidPathException path) {
            console.error(console.messages().get("usage.path", Visible.of(path.getInput())));
            return ExitCode.USAGE;
        }
        if (cause instanceof IOException io) {
            return output(io);
        }
        if (cause instanceof DocumentException of) {
            int code = bug(of.bug());
            console.say("  " + console.messages().get("bug.document", Visible.of(of.place())));
            return code;
        }
        return bug(e);
    }

    private int bug(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            console.error(console.messages().get("memory"));
            return ExitCode.BUG;
        }
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].toString();
        console.say(console.messages().get("bug", Visible.of(String.valueOf(e)), place, console.version()));
        return ExitCode.BUG;
    }

    /** A reader that has had enough is no failure: nothing is said. */
    private int output(IOException e) {
        if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
            return ExitCode.PIPE;
        }
        console.error(console.messages().get("output.failed", Visible.of(reason(e))));
        return ExitCode.OUTPUT;
    }

    /** Without the file: it is the unfinished one, whose name means nothing to anybody. */
    private String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return console.messages().get("output.denied");
        }
        Optional<String> reason =
                e instanceof FileSystemException file ? Optional.ofNullable(file.getReason()) : Optional.empty();
        return reason.orElse(String.valueOf(e.getMessage()));
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
