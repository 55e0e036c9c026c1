package samskab.cli;

import java.io.IOException;
import java.io.Writer;
import samskab.report.Messages;
import samskab.report.Paint;

/** What a command writes to: results on one side, everything else on the other. */
final class Console {

    private final Terminal terminal;
    private final Messages messages;
    private final String version;
    private final Output out;
    private final Writer err;
    private Paint paint;
    private Paint errPaint;
    private int statusWidth;

    Console(Terminal terminal, Messages messages, String version) {
        this.terminal = terminal;
        this.messages = messages;
        this.version = version;
        this.out = Output.to(terminal);
        Writer writer = Output.writer(terminal.err());
        this.err = terminal.errIsTerminal() && !terminal.utf8() ? new Plain(writer) : writer;
        this.paint = paint(terminal.outIsTerminal());
        this.errPaint = paint(terminal.errIsTerminal());
    }

    private Paint paint(boolean isTerminal) {
        return isTerminal && terminal.colour() ? Paint.COLOUR : Paint.NONE;
    }

    /** Overrides what the terminal suggests. */
    void paint(Paint always) {
        paint = always;
        errPaint = always;
    }

    Terminal terminal() {
        return terminal;
    }

    Messages messages() {
        return messages;
    }

    String version() {
        return version;
    }

    Output out() {
        return out;
    }

    Writer err() {
        return err;
    }

    Paint outPaint() {
        return paint;
    }

    Paint errPaint() {
        return errPaint;
    }

    /** Says something that is no result. Where not even that can be written, nothing is left to say. */
    void say(String text) {
        wipe();
        write(text.endsWith("\n") ? text : text + "\n");
    }

    /** Says what went wrong. */
    void error(String message) {
        say(errPaint.wrong(messages.get("error")) + " " + message);
    }

    /** Shows a line until the next one, or until something is said; nothing where it is empty. Only for a terminal. */
    void status(String line) {
        wipe();
        if (!line.isEmpty()) {
            write(line);
            statusWidth = line.length();
            flushErr();
        }
    }

    private void wipe() {
        if (statusWidth > 0) {
            write("\r" + " ".repeat(statusWidth) + "\r");
            statusWidth = 0;
        }
    }

    private void write(String text) {
        try {
            err.write(text);
        } catch (IOException e) {
            flushErr();
        }
    }

    void flushErr() {
        try {
            err.flush();
        } catch (IOException e) {
            // Nobody listens on standard error; the exit code still tells.
        }
    }
}
