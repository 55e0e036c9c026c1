package samskab.codebook;

import samskab.source.Identified;

/** An entry that other files name by its id and people by its name. */
public interface Named extends Identified {

    /** What it is called. */
    Text name();
}
