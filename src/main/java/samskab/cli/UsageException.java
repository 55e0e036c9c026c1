package samskab.cli;

/** The user asked for something that cannot be done; the message says what and how to mend it. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message, null, false, false);
    }
}
