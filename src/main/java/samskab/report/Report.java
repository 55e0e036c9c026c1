package samskab.report;

import java.io.IOException;

/** Turns outcomes into one format, one by one as they come. */
public interface Report {

    /** Writes what stands before everything else. */
    default void open() throws IOException {}

    /**
     * What stands for an outcome, as far as that depends on nothing else. Called on any thread, so that formatting is shared
     * out too; formats whose parts depend on each other leave it to {@link #add}.
     */
    default String prepare(Outcome outcome) {
        return "";
    }

    /**
     * Takes the next outcome, in input order.
     *
     * @param prepared what {@link #prepare} gave for it
     */
    void add(Outcome outcome, String prepared) throws IOException;

    /** Writes what can only be said at the end. To be called once, behind the last outcome. */
    void close() throws IOException;
}
