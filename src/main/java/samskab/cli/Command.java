package samskab.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** What stands first on the command line; calling it gives the exit code. */
interface Command extends Callable<Integer> {

    /** Its name, options and parameters. */
    CommandSpec spec();
}
