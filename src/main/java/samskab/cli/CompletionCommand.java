package samskab.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the script with which a shell completes what is typed. */
final class CompletionCommand implements Command {

    private final Common common;
    private final PositionalParamSpec shell = PositionalParamSpec.builder()
            .paramLabel("SHELL")
            .descriptionKey("shell")
            .arity("0..1")
            .type(String.class)
            .completionCandidates(Completion.SHELLS)
            .build();

    CompletionCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return common.withoutCodebook(this, "completion").addPositional(shell);
    }

    @Override
    public Integer call() throws IOException {
        common.check();
        common.oneOf(shell, Completion.SHELLS);
        String named = Options.given(shell)
                .orElseThrow(() -> new UsageException(
                        common.console().messages().get("usage.no-shell", String.join(", ", Completion.SHELLS))));
        String script = Completion.script(named, SamskabCommand.commandLine(common.console()));
        try (Output output = common.open(List.of())) {
            output.writer().write(script);
            output.commit();
        }
        return ExitCode.OK;
    }
}
