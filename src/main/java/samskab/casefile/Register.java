package samskab.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samskab.source.Diagnostic;
import samskab.source.Fault;
import samskab.source.Position;

/**
 * Remembers the sheets of a run: the same case, phase and coder must not come twice. A run may have millions, so of each only
 * two hashes of its key and its place are kept: 24 bytes, in a table of which a quarter to a half is filled. Of a million different
 * keys two are taken for one with a probability of some 10^-20.
 */
public final class Register {

    private static final int FIRST_ROWS = 64;

    /** The two hashes and the place of a sheet; a place of 0 is a row that is free. */
    private static final int ROW = 3;

    private long[] rows = new long[FIRST_ROWS * ROW];
    private int sheets;

    /** The files in which sheets were, in the order in which they came. */
    private final List<String> files = new ArrayList<>();

    /** Takes a sheet in; a diagnostic where one with the same key was there before. */
    public Optional<Diagnostic> admit(CodingSheet sheet) {
        long first = KeyHash.FIRST.of(sheet.key());
        long second = KeyHash.SECOND.of(sheet.key());
        int row = row(first, second);
        if (rows[row + 2] != 0) {
            return Optional.of(twice(sheet, rows[row + 2]));
        }
        fill(row, first, second, place(sheet));
        sheets++;
        if (2 * sheets * ROW > rows.length) {
            grow();
        }
        return Optional.empty();
    }

    /** Where a key is, or else the row that is free for it. */
    private int row(long first, long second) {
        int capacity = rows.length / ROW;
        int row = (int) (first % capacity) * ROW;
        while (rows[row + 2] != 0 && (rows[row] != first || rows[row + 1] != second)) {
            row = (row + ROW) % rows.length;
        }
        return row;
    }

    private void fill(int row, long first, long second, long place) {
        rows[row] = first;
        rows[row + 1] = second;
        rows[row + 2] = place;
    }

    private void grow() {
        long[] old = rows;
        rows = new long[2 * old.length];
        for (int row = 0; row < old.length; row += ROW) {
            if (old[row + 2] != 0) {
                fill(row(old[row], old[row + 1]), old[row], old[row + 1], old[row + 2]);
            }
        }
    }

    /** The number of the file, from 0, and the line, from 1, as one number. */
    private long place(CodingSheet sheet) {
        if (files.isEmpty() || !files.get(files.size() - 1).equals(sheet.file())) {
            files.add(sheet.file());
        }
        return (long) (files.size() - 1) << Integer.SIZE | sheet.line();
    }

    private Diagnostic twice(CodingSheet sheet, long first) {
        String place = files.get((int) (first >>> Integer.SIZE)) + ":" + (int) first;
        return new Diagnostic(
                Fault.SHEET_TWICE,
                sheet.file(),
                sheet.document(),
                new Position(sheet.line(), 1),
                List.of(sheet.key(), place),
                List.of(),
                Optional.empty(),
                "");
    }
}
