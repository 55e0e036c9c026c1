package samskab.report;

import tools.jackson.core.JsonGenerator;

/** How the result of a study over all cases is shown: the same facts for people and for programs. */
public interface Study {

    /** For people. */
    void text(Page page);

    /** For programs: fields of the object that is open. */
    void json(JsonGenerator json);
}
