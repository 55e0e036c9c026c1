package samskab.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.classify.Verdict;
import samskab.codebook.Axis;
import samskab.codebook.Codebook;
import samskab.codebook.Pole;
import samskab.codebook.Type;

/**
 * A drawing of where a case stands among the types: the first axis runs downwards, the second to the right, as in the
 * figure of the source. The point is the case, the shaded box what it can still become.
 *
 * <p>Whatever lies off 0.5 is drawn off the middle lines, however near it is.
 */
final class TypeMap {

    private static final int HALF_WIDTH = 31;
    private static final int HALF_HEIGHT = 4;
    private static final int WIDTH = 2 * HALF_WIDTH + 1;
    private static final int HEIGHT = 2 * HALF_HEIGHT + 1;

    /** Above and below stand the names of the types, where no point can cover them. */
    private static final int NAMES = 1;

    private static final String MARGIN = "    ";

    private final Codebook codebook;
    private final Messages messages;
    private final char[][] cells = new char[HEIGHT + 2 * NAMES][WIDTH];

    private TypeMap(Codebook codebook, Messages messages) {
        this.codebook = codebook;
        this.messages = messages;
    }

    /** The drawing, line by line; none where the codebook has not two axes. */
    static List<String> of(Codebook codebook, Verdict verdict, Messages messages) {
        return codebook.axes().size() == 2 ? new TypeMap(codebook, messages).draw(verdict) : List.of();
    }

    private List<String> draw(Verdict verdict) {
        Score down = verdict.scores().get(0);
        Score right = verdict.scores().get(1);
        drawLines();
        drawBox(down, right);
        codebook.types().forEach(this::drawName);
        if (down.value().isPresent() && right.value().isPresent()) {
            cells[row(down.value().get())][cell(right.value().get(), HALF_WIDTH)] = '●';
        }
        return framed(down.axis(), right.axis());
    }

    private void drawLines() {
        for (char[] row : cells) {
            Arrays.fill(row, ' ');
            row[HALF_WIDTH] = '│';
        }
        Arrays.fill(cells[NAMES + HALF_HEIGHT], '─');
        cells[NAMES + HALF_HEIGHT][HALF_WIDTH] = '┼';
    }

    private void drawBox(Score down, Score right) {
        if (down.low().isEmpty() || right.low().isEmpty()) {
            return;
        }
        int top = row(down.low().get());
        int bottom = row(down.high().orElseThrow());
        int start = cell(right.low().get(), HALF_WIDTH);
        int end = cell(right.high().orElseThrow(), HALF_WIDTH);
        for (int row = top; row <= bottom; row++) {
            Arrays.fill(cells[row], start, end + 1, '░');
        }
    }

    /** A type has its name in its corner; one that needs only the first axis has it midway between its two corners. */
    private void drawName(Type type) {
        Optional<Pole> down = pole(type, 0);
        String name = Columns.cut(messages.get(type.name()), HALF_WIDTH - 2);
        if (down.isEmpty() || name.length() != Columns.width(name)) {
            return; // in a middle row it would lie under a point; letters of another width would shift the frame
        }
        int row = down.get() == Pole.HIGH ? cells.length - 1 : 0;
        int last = WIDTH - 1 - name.length();
        int column = pole(type, 1).map(end -> end == Pole.HIGH ? last : 1).orElse((WIDTH - name.length()) / 2);
        name.getChars(0, name.length(), cells[row], column);
    }

    private Optional<Pole> pole(Type type, int axis) {
        Map<String, Pole> poles = type.poles();
        return Optional.ofNullable(poles.get(codebook.axes().get(axis).id()));
    }

    private static int row(Ratio share) {
        return NAMES + cell(share, HALF_HEIGHT);
    }

    /** The cell of a share: the middle one for exactly 0.5, else one of {@code half} on its side. */
    private static int cell(Ratio share, int half) {
        int side = share.compareToHalf();
        if (side == 0) {
            return half;
        }
        int steps = (int) (Math.abs(share.toDouble() - 0.5) * 2 * half);
        return half + side * (1 + Math.min(steps, half - 1));
    }

    private List<String> framed(Axis down, Axis right) {
        String edge = "─".repeat(HALF_WIDTH);
        List<String> lines = new ArrayList<>();
        lines.add(MARGIN + " " + centred(messages.get(down.lowSide())));
        lines.add(MARGIN + "┌" + edge + "┬" + edge + "┐");
        for (int row = 0; row < cells.length; row++) {
            boolean middle = row == NAMES + HALF_HEIGHT;
            lines.add(MARGIN + (middle ? "├" : "│") + new String(cells[row]) + (middle ? "┤" : "│"));
        }
        lines.add(MARGIN + "└" + edge + "┴" + edge + "┘");
        lines.add(MARGIN + " " + sides(right) + " ");
        lines.add(MARGIN + " " + centred(messages.get(down.highSide())));
        return lines.stream().map(String::stripTrailing).toList();
    }

    private static String centred(String text) {
        String cut = Columns.cut(text, WIDTH);
        return " ".repeat((WIDTH - Columns.width(cut)) / 2) + cut;
    }

    private String sides(Axis right) {
        String low = Columns.cut(messages.get(right.lowSide()), HALF_WIDTH);
        String high = Columns.cut(messages.get(right.highSide()), HALF_WIDTH);
        return Columns.left(low, HALF_WIDTH) + " " + Columns.right(high, HALF_WIDTH);
    }
}
