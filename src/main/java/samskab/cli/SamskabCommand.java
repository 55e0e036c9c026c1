package samskab.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;

/** The program as a whole: it only lists its commands. */
final class SamskabCommand implements Command {

    /** The commands: the one list of them. */
    private static final List<String> COMMANDS = List.of(
            "classify",
            "advise",
            "explain",
            "robustness",
            "agree",
            "compare",
            "evaluate",
            "check",
            "verify",
            "new",
            "codebook",
            "completion");

    private static Command command(String name, Console console) {
        return switch (name) {
            case "classify" -> new ClassifyCommand(console);
            case "advise" -> new AdviseCommand(console);
            case "explain" -> new ExplainCommand(console);
            case "robustness" -> new RobustnessCommand(console);
            case "agree" -> new AgreeCommand(console);
            case "compare" -> new CompareCommand(console);
            case "evaluate" -> new EvaluateCommand(console);
            case "check" -> new CheckCommand(console);
            case "verify" -> new VerifyCommand(console);
            case "new" -> new NewCommand(console);
            case "codebook" -> new CodebookCommand(console);
            case "completion" -> new CompletionCommand(console);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private final Console console;
    private final OptionSpec version = Options.flag("-V", "--version");
    private final OptionSpec lang = Common.langOption();

    private SamskabCommand(Console console) {
        this.console = console;
    }

    /** The command line with all commands, and with what its help says. */
    static CommandLine commandLine(Console console) {
        CommandLine root = new CommandLine(new SamskabCommand(console).spec());
        COMMANDS.forEach(name -> root.addSubcommand(name, command(name, console).spec()));
        return root.setResourceBundle(console.messages().help());
    }

    /**
     * Only the command with which the arguments begin, to be given what stands behind it. Setting up the others, and the help
     * that nobody asked for, would take a tenth of the time of a small job.
     */
    static Optional<CommandLine> alone(Console console, String[] args) {
        boolean isHelp = Stream.of(args).anyMatch(arg -> arg.equals("--help") || arg.matches("-[a-zA-Z]*h.*"));
        if (args.length == 0 || isHelp || !COMMANDS.contains(args[0])) {
            return Optional.empty();
        }
        CommandSpec spec = command(args[0], console).spec();
        return Optional.of(new CommandLine(spec.name("samskab " + args[0])));
    }

    @Override
    public CommandSpec spec() {
        return Options.command(this, "samskab", version, lang);
    }

    /** Without a command there is nothing to do but to say which version this is. */
    @Override
    public Integer call() throws Exception {
        if (!Options.isOn(version)) {
            throw new UsageException(console.messages().get("usage.no-command"));
        }
        StringBuilder text = new StringBuilder("samskab " + console.version() + "\n");
        for (String id : Codebooks.BUILT_IN) {
            Codebook codebook = Codebooks.builtIn(id);
            text.append("codebook ")
                    .append(codebook.key())
                    .append(" (")
                    .append(codebook.digest())
                    .append(")\n");
        }
        console.out().writer().write(text.toString());
        return ExitCode.OK;
    }
}
