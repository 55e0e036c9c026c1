package samskab.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Something that a file names by its id. */
public interface Identified {

    /** Stable, English, the same in every language. */
    String id();

    /** The ids of some entries, in their order. */
    static List<String> ids(Collection<? extends Identified> entries) {
        return entries.stream().map(Identified::id).toList();
    }

    /** The entry with an id. */
    static <T extends Identified> Optional<T> find(Collection<T> entries, String id) {
        for (T entry : entries) {
            if (entry.id().equals(id)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Whether an entry with the same id is among some; asking records whether they are equal would slow the start down. */
    static boolean isAmong(Identified entry, Collection<? extends Identified> entries) {
        for (Identified other : entries) {
            if (other.id().equals(entry.id())) {
                return true;
            }
        }
        return false;
    }
}
