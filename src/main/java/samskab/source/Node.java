package samskab.source;

/** A value as it was written, with its place: a text, a list or a mapping. */
public sealed interface Node permits Scalar, Sequence, Mapping {

    /** Where the value begins. */
    Position at();

    /** What kind of value this is, as an id that the messages translate. */
    Kind kind();

    /** The three kinds of value. */
    enum Kind {
        TEXT,
        LIST,
        MAPPING
    }

    /** An entry of a mapping. */
    record Entry(Scalar key, Node value) {}
}
