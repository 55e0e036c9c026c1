package samskab.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import samskab.batch.Input;
import samskab.batch.Inputs;
import samskab.cli.Comparison.Difference;
import samskab.report.Columns;
import samskab.report.Messages;
import samskab.report.SavedResult;
import samskab.report.Visible;

/** Makes a saved result again, from the same paths with the same options, and says whether it is the same to the byte. */
final class VerifyCommand implements Command {

    private static final int SHOWN = 60;
    private static final int BEFORE = 20;

    /** What a saved result may ask for: a file that somebody made must not be able to write one. */
    private static final List<String> COMMANDS =
            List.of("classify", "advise", "explain", "robustness", "agree", "compare", "evaluate", "check");

    private static final List<String> OPTIONS =
            List.of("lang", "codebook", "phase", "coder", "seed", "replications", "only", "allow-empty");

    private final Common common;
    private final PositionalParamSpec result = PositionalParamSpec.builder()
            .paramLabel("RESULT")
            .descriptionKey("result")
            .arity("0..1")
            .type(String.class)
            .build();

    VerifyCommand(Console console) {
        common = new Common(console);
    }

    @Override
    public CommandSpec spec() {
        return common.withoutCodebook(this, "verify").addPositional(result);
    }

    @Override
    public Integer call() throws IOException {
        common.check();
        Messages messages = common.console().messages();
        Path file = file(messages);
        SavedResult saved = saved(file, messages);
        Optional<Difference> difference = again(file, saved);
        try (Output output = common.open(inputs(file, saved))) {
            output.writer()
                    .write(difference.map(first -> differs(first, saved)).orElse(messages.get("verify.same") + "\n"));
            output.commit();
        }
        return difference.isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
    }

    /** What must not be written over: the saved result, and what it was made from. */
    private static List<Input> inputs(Path file, SavedResult saved) {
        List<Input> inputs =
                new ArrayList<>(Inputs.find(saved.call().paths(), "").inputs());
        inputs.add(Input.file(file.toString()));
        Optional.ofNullable(saved.call().options().get("codebook"))
                .map(Input::file)
                .ifPresent(inputs::add);
        return inputs;
    }

    private Path file(Messages messages) {
        String named = Options.given(result).orElseThrow(() -> new UsageException(messages.get("usage.no-result")));
        if (!Files.isRegularFile(Path.of(named))) {
            throw new UsageException(messages.get("usage.missing", Visible.of(named)));
        }
        return Path.of(named);
    }

    private static SavedResult saved(Path file, Messages messages) {
        SavedResult saved;
        try (InputStream in = Files.newInputStream(file)) {
            saved = SavedResult.read(in)
                    .filter(result -> COMMANDS.contains(result.call().command())
                            && OPTIONS.containsAll(result.call().options().keySet()))
                    .orElseThrow(() -> new UsageException(messages.get("usage.no-stamp", Visible.of(file.toString()))));
        } catch (IOException e) {
            throw new UsageException(messages.get("usage.unreadable", Visible.of(file.toString())));
        }
        if (saved.call().paths().contains(Inputs.STANDARD_INPUT)) {
            throw new UsageException(messages.get("usage.stamp-stdin"));
        }
        return saved;
    }

    private Optional<Difference> again(Path file, SavedResult saved) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(saved.call().command()));
        saved.call()
                .options()
                .forEach((name, value) -> arguments.add("--" + name + (value.isEmpty() ? "" : "=" + value)));
        arguments.add("--format=" + saved.format().id());
        arguments.add("--");
        arguments.addAll(saved.call().paths());
        Terminal terminal = common.console().terminal();
        try (InputStream in = Files.newInputStream(file)) {
            Comparison comparison = new Comparison(in);
            ByteArrayOutputStream rest = new ByteArrayOutputStream();
            int code = Main.run(
                    arguments.toArray(String[]::new), terminal.with(InputStream.nullInputStream(), comparison, rest));
            if (code != ExitCode.OK && code != ExitCode.REFUSED && code != ExitCode.GATE) {
                common.console().say(rest.toString(StandardCharsets.UTF_8));
                throw new UsageException(common.console().messages().get("usage.verify"));
            }
            return comparison.finish();
        }
    }

    private String differs(Difference first, SavedResult saved) {
        Messages messages = common.console().messages();
        int start = Math.max(0, common(first.saved(), first.now()) - BEFORE);
        return messages.get("verify.differs", first.line()) + "\n"
                + messages.get("verify.saved", shown(first.saved(), start)) + "\n"
                + messages.get("verify.now", shown(first.now(), start)) + "\n"
                + messages.get("verify.stamp", Visible.of(saved.version()), Visible.of(saved.digest())) + "\n";
    }

    /** How many characters two lines have in common at their beginnings. */
    private static int common(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /** A line from shortly before the place where it differs. */
    private static String shown(String line, int start) {
        String from = line.substring(Math.min(start, line.length()));
        return (start > 0 ? "…" : "") + Columns.cut(Visible.of(from), SHOWN);
    }
}
