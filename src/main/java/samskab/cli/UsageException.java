package samskab.cli;

import java.util.List;

/** The user asked for something that cannot be done; the messages say what and how to mend it. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> messages;

    UsageException(String message) {
        this(List.of(message));
    }

    UsageException(List<String> messages) {
        super(String.join("; ", messages), null, false, false);
        this.messages = messages;
    }

    /** What cannot be done, one by one. */
    List<String> messages() {
        return messages;
    }
}
