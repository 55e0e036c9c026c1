package samskab.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;

/** The program as a whole: it only lists its commands. */
final class SamskabCommand implements Command {

    /** The commands by their names: the one list of them. */
    private static final Map<String, Function<Console, Command>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("classify", ClassifyCommand::new);
        COMMANDS.put("advise", AdviseCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("verify", VerifyCommand::new);
        COMMANDS.put("new", NewCommand::new);
        COMMANDS.put("codebook", CodebookCommand::new);
    }

    private final Console console;
    private final OptionSpec version = Options.flag("-V", "--version");
    private final OptionSpec lang = Options.word("--lang", Common.LANGUAGES);

    private SamskabCommand(Console console) {
        this.console = console;
    }

    /** The command line; where the arguments begin with a command, the others are not set up, which saves time. */
    static CommandLine commandLine(Console console, String[] args) {
        CommandLine root = new CommandLine(new SamskabCommand(console).spec());
        boolean named = args.length > 0 && COMMANDS.containsKey(args[0]);
        COMMANDS.forEach((name, command) -> {
            if (!named || name.equals(args[0])) {
                root.addSubcommand(name, command.apply(console).spec());
            }
        });
        return root;
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
