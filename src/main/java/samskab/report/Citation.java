package samskab.report;

import java.util.Optional;
import java.util.stream.Collectors;
import samskab.codebook.Codebook;

/** How to cite the codebook and the program that applies it, so that others can find the same ones. */
public final class Citation {

    private final Setting setting;
    private final Messages messages;
    private final Codebook codebook;
    private final Optional<String> year;

    /**
     * A citation.
     *
     * @param year of this version of the program; empty where it is not known
     */
    public Citation(Setting setting, Optional<String> year) {
        this.setting = setting;
        this.messages = setting.messages();
        this.codebook = setting.codebook();
        this.year = year;
    }

    /** For a list of references, then as BibTeX, then the works that the codebook rests on. */
    public String text() {
        Page page = new Page(setting.paint());
        page.paragraph(0, reference());
        page.paragraph(0, digest());
        page.blank();
        page.paragraph(0, messages.get("research.cite.bibtex"));
        page.blank();
        page.line(bibtex());
        page.blank();
        page.paragraph(0, messages.get("research.cite.sources"));
        page.blank();
        codebook.sources()
                .forEach(source ->
                        page.line(Columns.indent("-", source.citation(), 2).stripTrailing()));
        return page.text();
    }

    private String reference() {
        String when = year.map(known -> " (" + known + ")").orElse("");
        return messages.get("research.cite.reference", program() + when, title(), codebook.id(), codebook.version());
    }

    private String digest() {
        return messages.get("research.cite.digest", codebook.digest());
    }

    private String bibtex() {
        String title = messages.get("research.cite.reference", program(), title(), codebook.id(), codebook.version());
        String when = year.map(known -> "  year = {" + known + "},\n").orElse("");
        return "@misc{samskab-" + setting.version() + "-" + codebook.id() + "-" + codebook.version() + ",\n  title = {{"
                + escaped(title) + "}},\n" + when + "  note = {" + escaped(digest()) + "}\n}";
    }

    private String program() {
        return "samskab " + setting.version();
    }

    private String title() {
        return Visible.of(messages.get(codebook.title()).strip().replaceAll("\\s+", " "));
    }

    /** What means something to TeX stands for itself. */
    private static String escaped(String text) {
        return text.codePoints().mapToObj(Citation::escaped).collect(Collectors.joining());
    }

    private static String escaped(int c) {
        return switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '{', '}', '%', '&', '$', '#', '_' -> "\\" + Character.toString(c);
            default -> Character.toString(c);
        };
    }
}
