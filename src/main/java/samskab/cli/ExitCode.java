package samskab.cli;

/** How a run ended, for scripts. Where several hold, the first of: bug, output, refused, gate. */
final class ExitCode {

    /** Everything was read. */
    static final int OK = 0;

    /** Some input was refused; the rest was done. */
    static final int REFUSED = 1;

    /** The command line or the codebook is wrong; no case was read. */
    static final int USAGE = 2;

    /** A case was of a kind to fail on. */
    static final int GATE = 3;

    /** A bug of ours, or too little memory. */
    static final int BUG = 70;

    /** The output could not be written. */
    static final int OUTPUT = 74;

    /** Whoever read the output has closed it; as a shell counts the signal. */
    static final int PIPE = 141;

    private ExitCode() {}
}
