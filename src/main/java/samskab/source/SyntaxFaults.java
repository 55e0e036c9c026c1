package samskab.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in the tool's own words what a YAML parser could not read. */
final class SyntaxFaults {

    /**
     * How the parser's wording is recognised, the first that fits. The fault stands where the parser stopped or, where
     * something was opened and never closed, where it was opened.
     */
    private record Sign(String context, String problem, Fault fault, boolean atOpening) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("", "(TAB)", Fault.YAML_TAB, false),
            new Sign("quoted scalar", "unexpected end of stream", Fault.YAML_UNCLOSED_QUOTE, true),
            new Sign("quoted scalar", "unexpected document separator", Fault.YAML_UNCLOSED_QUOTE, true),
            new Sign("double-quoted scalar", "", Fault.YAML_ESCAPE, false),
            new Sign("flow sequence", "", Fault.YAML_UNCLOSED_BRACKET, true),
            new Sign("flow mapping", "", Fault.YAML_UNCLOSED_BRACKET, true),
            new Sign("scanning an alias", "", Fault.YAML_CHARACTER, true),
            new Sign("scanning an anchor", "", Fault.YAML_CHARACTER, true),
            new Sign("", "mapping values are not allowed", Fault.YAML_COLON, false),
            new Sign("simple key", "could not find expected ':'", Fault.YAML_NO_COLON, true),
            new Sign("", "that cannot start any token", Fault.YAML_CHARACTER, false),
            new Sign("block", "expected <block end>", Fault.YAML_INDENTATION, false),
            new Sign("", "<document start>", Fault.YAML_AFTER_END, false));

    private static final Sign OTHER = new Sign("", "", Fault.YAML_OTHER, false);

    private static final Pattern NOT_PRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final String text;
    private final Diagnostics diagnostics;

    private SyntaxFaults(String text, Diagnostics diagnostics) {
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** Adds the diagnostic that a failure of the parser deserves. */
    static void explain(YamlEngineException failure, String text, Diagnostics diagnostics) {
        SyntaxFaults faults = new SyntaxFaults(text, diagnostics);
        if (failure instanceof MarkedYamlEngineException marked) {
            faults.explain(marked);
        } else if (failure instanceof ReaderException) {
            faults.explainCharacter(0);
        } else {
            diagnostics.add(
                    Fault.YAML_OTHER, new Position(diagnostics.document().firstLine(), 1));
        }
    }

    private void explain(MarkedYamlEngineException failure) {
        String context = Optional.ofNullable(failure.getContext()).orElse("");
        String problem = Optional.ofNullable(failure.getProblem()).orElse("");
        if (context.contains("flow node") && problem.contains("<stream end>")) {
            explainLastBracket();
            return;
        }
        if (problem.startsWith("DEL character")) {
            int start = failure.getProblemMark().map(Mark::getIndex).orElse(0);
            explainCharacter(text.offsetByCodePoints(0, start));
            return;
        }
        Sign sign = SIGNS.stream()
                .filter(s -> context.contains(s.context) && problem.contains(s.problem))
                .findFirst()
                .orElse(OTHER);
        Optional<Mark> where = sign.atOpening
                ? failure.getContextMark().or(failure::getProblemMark)
                : failure.getProblemMark().or(failure::getContextMark);
        Position at = where.map(this::position).orElse(new Position(firstLine(), 1));
        boolean behindValue = sign.fault == Fault.YAML_INDENTATION
                && where.filter(this::isFirstOnLine).isEmpty();
        diagnostics.add(
                behindValue ? Fault.YAML_AFTER_VALUE : sign.fault,
                at,
                where.map(this::character).orElse(""));
    }

    /** Of a bracket with nothing after it the parser tells only that the text has ended. */
    private void explainLastBracket() {
        int bracket = Math.max(text.lastIndexOf('['), text.lastIndexOf('{'));
        Position at = Position.behind(text.substring(0, bracket), firstLine());
        diagnostics.add(Fault.YAML_UNCLOSED_BRACKET, at, text.substring(bracket, bracket + 1));
    }

    private boolean isFirstOnLine(Mark mark) {
        int[] codePoints = mark.getBuffer();
        int start = mark.getPointer() - mark.getColumn();
        for (int i = Math.max(0, start); i < mark.getPointer(); i++) {
            if (codePoints[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    /** The first character from there on that may not stand in YAML. */
    private void explainCharacter(int from) {
        Matcher matcher = NOT_PRINTABLE.matcher(text);
        int found = matcher.find(from) ? matcher.start() : 0;
        Position at = Position.behind(text.substring(0, found), firstLine());
        String code = String.format(Locale.ROOT, "U+%04X", text.codePointAt(found));
        diagnostics.add(Fault.TEXT_CONTROL, at, code);
    }

    private String character(Mark mark) {
        int[] codePoints = mark.getBuffer();
        return mark.getPointer() < codePoints.length ? Character.toString(codePoints[mark.getPointer()]) : "";
    }

    private Position position(Mark mark) {
        return new Position(firstLine() + mark.getLine(), mark.getColumn() + 1);
    }

    private int firstLine() {
        return diagnostics.document().firstLine();
    }
}
