package samskab.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import samskab.research.Facts.Voice;
import samskab.research.Placed;
import samskab.research.Said;
import samskab.research.Unit;
import samskab.source.Fields;
import samskab.source.YamlText;

/** YAML for people as it grows, and the parts that recur in it. */
final class YamlPage {

    private static final int WIDTH = Columns.PAGE - 4;
    private static final Pattern ID = Pattern.compile(Fields.ID_FORM);

    private final StringBuilder yaml = new StringBuilder();

    String text() {
        return yaml.toString();
    }

    void line(int indent, String text) {
        yaml.append(" ".repeat(indent)).append(text).append('\n');
    }

    void blank() {
        yaml.append('\n');
    }

    /** Text of our own or of a codebook, wrapped. */
    void comment(int indent, String text) {
        Columns.wrap(text, WIDTH - indent).forEach(line -> line(indent, "# " + line));
    }

    /** A key with a text of somebody's. */
    void text(int indent, String key, String text) {
        line(indent, key + ": " + YamlText.quoted(text, indent + 2));
    }

    void text(int indent, String key, Optional<String> text) {
        text.ifPresent(some -> text(indent, key, some));
    }

    /** A list of texts of somebody's; nothing where it is empty. */
    void texts(int indent, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            line(indent, key + ":");
            texts.forEach(text -> line(indent + 2, "- " + YamlText.quoted(text, indent + 4)));
        }
    }

    /** A name as a key or a value: ids as they are. */
    static String name(String name) {
        return ID.matcher(name).matches() ? name : "\"" + YamlText.onOneLine(name) + "\"";
    }

    /** One id, or the ends of a range. */
    static String words(List<String> words) {
        return words.size() == 1 ? words.get(0) : "[" + String.join(", ", words) + "]";
    }

    /**
     * What coders answered, each in the form of a case file.
     *
     * @param key of the answer itself: {@code level} or {@code answer}
     * @param withPlaces whether comments say where it stands in the coders' files
     */
    void coders(int indent, String key, List<Said> said, boolean withPlaces) {
        line(indent, "coders:");
        for (Said one : said) {
            String name = name(one.coder()) + ":";
            String place = withPlaces ? " # " + YamlText.onOneLine(place(one)) : "";
            if (one.evidence().isEmpty() && one.at().isEmpty()) {
                line(indent + 2, name + " " + words(one.ends()) + place);
            } else {
                line(indent + 2, name + place);
                line(indent + 4, key + ": " + words(one.ends()));
                text(indent + 4, "evidence", one.evidence());
                text(indent + 4, "at", one.at());
            }
        }
    }

    /** Whose sheet it is, and where. */
    void origin(Placed placed) {
        String place = placed.sheet().file() + ":" + placed.sheet().line();
        line(0, "# " + name(Unit.coder(placed)) + ": " + YamlText.onOneLine(place));
    }

    /**
     * What coders say beside their answers, in comments: each text on as many lines as it takes, since no line may be too long.
     *
     * @param lead with which each line begins
     */
    void voices(String lead, List<Voice> voices) {
        for (Voice voice : voices) {
            boolean isIds =
                    voice.words().stream().allMatch(word -> ID.matcher(word).matches());
            String said =
                    isIds ? words(voice.words()) : YamlText.quoted(voice.words().get(0), 0);
            line(0, lead + name(voice.coder()) + ": " + said.replace("\n", "\n" + lead + "  "));
        }
    }

    /** File, line and column; of what a sheet does not mention only where the sheet begins. */
    static String place(Said said) {
        String file = said.placed().sheet().file() + ":";
        return said.position().isNone()
                ? file + said.placed().sheet().line()
                : file + said.position().line() + ":" + said.position().column();
    }
}
