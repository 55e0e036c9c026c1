package samskab.report;

import java.io.IOException;

/** Turns outcomes into one format, one by one as they come. */
public interface Report {

    /** Takes the next outcome, in input order. */
    void add(Outcome outcome) throws IOException;

    /** Writes what can only be said at the end. To be called once, behind the last outcome. */
    void close() throws IOException;
}
