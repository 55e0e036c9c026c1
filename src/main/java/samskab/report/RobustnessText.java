package samskab.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import samskab.classify.Status;
import samskab.codebook.Type;
import samskab.research.Archive;
import samskab.research.Check;
import samskab.research.CheckCount;
import samskab.research.CheckCount.Move;
import samskab.research.Effect;
import samskab.research.Finding;
import samskab.research.Robustness;
import samskab.research.Robustness.Standing;
import samskab.research.Robustness.Trial;
import samskab.research.ValueTable;
import samskab.source.Identified;

/** Robustness for people: how firm the types are, what each check does, which sheets lose their type, and where. */
final class RobustnessText {

    private static final int NAME = 20;
    private static final int NUMBER = 13;
    private static final int CHECK = 36;
    private static final int COUNT = 7;
    private static final int LAST = 8;
    private static final int INDENT = 4;

    private final Messages messages;
    private final Wording wording;
    private final Archive archive;

    RobustnessText(Messages messages, Archive archive) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.archive = archive;
    }

    void print(Page page) {
        about(page);
        standings(page);
        checks(page);
        changes(page, Standing.SHAKY);
        changes(page, Standing.POSSIBLE);
        new RobustnessFigures(messages, archive).print(page);
    }

    /** How many sheets there are, whose, and of how many cases. */
    private void about(Page page) {
        Map<String, Integer> cases = archive.cases();
        page.strong(messages.get(
                "research.robustness.about",
                messages.count("research.robustness.sheets", archive.sheets().size()),
                messages.count("research.robustness.cases", cases.size())));
        String coders = archive.coders().entrySet().stream()
                .map(coder -> coder(coder.getKey()) + " " + coder.getValue())
                .collect(Collectors.joining(", "));
        page.paragraph(0, messages.get("research.robustness.coders", coders));
        long repeated = cases.values().stream().filter(sheets -> sheets > 1).count();
        if (repeated > 0) {
            page.paragraph(0, messages.count("research.robustness.repeated", repeated));
        }
        long outside = archive.sheets().stream()
                .filter(sheet -> !sheet.placed().verdict().outside().isEmpty())
                .count();
        if (outside > 0) {
            page.paragraph(0, messages.count("research.robustness.outside", outside));
        }
    }

    private String coder(String id) {
        return id.isEmpty() ? messages.get("research.robustness.no-coder") : Visible.of(id);
    }

    private void standings(Page page) {
        page.heading(messages.get("research.robustness.standings"));
        StringBuilder head = new StringBuilder(" ".repeat(NAME));
        for (Status status : Status.values()) {
            head.append(Columns.right(messages.get("status." + status.id()), NUMBER));
        }
        page.line(page.paint().strong(head.toString()));
        for (Standing standing : Standing.values()) {
            boolean hasType = standing == Standing.ROBUST || standing == Standing.SHAKY;
            List<Robustness> sheets = archive.of(standing);
            StringBuilder line = new StringBuilder(standing(standing, NAME));
            for (Status status : Status.values()) {
                long count = sheets.stream()
                        .filter(sheet -> sheet.placed().verdict().status() == status)
                        .count();
                line.append(Columns.right(status.hasType() == hasType ? String.valueOf(count) : "–", NUMBER));
            }
            page.line(line.toString());
        }
        page.blank();
        page.paragraph(0, messages.get("research.robustness.legend"));
        long bare = archive.of(Standing.SHAKY).stream()
                .filter(Robustness::losesOnlyCoverage)
                .count();
        if (bare > 0) {
            page.blank();
            page.paragraph(0, messages.count("research.robustness.bare", bare));
        }
    }

    private String standing(Standing standing, int width) {
        return Columns.left(messages.get("research.robustness.standing." + standing.id()), width);
    }

    private void checks(Page page) {
        page.heading(messages.get("research.robustness.checks"));
        String pair = Columns.right(messages.get("research.robustness.kept"), COUNT)
                + Columns.right(messages.get("research.robustness.lost"), COUNT);
        page.line(page.paint()
                .strong(" ".repeat(CHECK)
                        + Columns.right(messages.get("status.determined"), 2 * COUNT)
                        + Columns.right(messages.get("status.provisional"), 2 * COUNT)
                        + Columns.right(messages.get("research.robustness.without-type"), LAST)
                        + Columns.right(messages.get("research.robustness.lost"), LAST)));
        page.line(page.paint()
                .strong(" ".repeat(CHECK)
                        + pair
                        + pair
                        + Columns.right(messages.get("research.robustness.gained"), LAST)
                        + Columns.right(messages.get("research.robustness.alone"), LAST)));
        archive.counts().forEach(count -> check(page, count));
        page.blank();
        page.paragraph(0, messages.get("research.robustness.checks-legend"));
    }

    private void check(Page page, CheckCount count) {
        String name = check(count.check());
        boolean fits = Columns.width(name) < CHECK;
        if (!fits) {
            page.line(name);
        }
        StringBuilder line = new StringBuilder(Columns.left(fits ? name : "", CHECK));
        for (Status status : List.of(Status.DETERMINED, Status.PROVISIONAL)) {
            line.append(number(count.sheets(status, Effect.KEPT), COUNT)).append(number(count.lost(status), COUNT));
        }
        page.line(line.append(number(count.withoutType(Effect.GAINED), LAST))
                .append(number(count.alone(), LAST))
                .toString());
        if (!count.moves().isEmpty()) {
            page.faint(
                    INDENT,
                    count.moves().entrySet().stream()
                            .map(move -> move(move.getKey()) + ": " + move.getValue())
                            .collect(Collectors.joining("; ")));
        }
    }

    private static String number(int number, int width) {
        return Columns.right(String.valueOf(number), width);
    }

    /** What a check is called. */
    private String check(Check check) {
        if (check.indicator().isPresent()) {
            return messages.get(
                    "research.robustness.check.without",
                    messages.get(check.indicator().get().name()));
        }
        return switch (check.kind()) {
            case VALUES -> messages.get("research.robustness.check.values", values(check));
            default -> messages.get("research.robustness.check." + check.id());
        };
    }

    private String values(Check check) {
        return Identified.find(ValueTable.ALL, check.id()).stream()
                .flatMap(table -> table.become().stream())
                .map(value -> messages.decimal(value.toPlainString()))
                .collect(Collectors.joining("/"));
    }

    private String move(Move move) {
        String from = move.from().map(type -> messages.get(type.name())).orElse(messages.get("table.no-type"));
        return from + " → " + to(move.to(), move);
    }

    private String to(List<Type> types, Move move) {
        return types.isEmpty()
                ? move.none()
                        .map(why -> messages.get("research.robustness.no-type." + why.id()))
                        .orElse("")
                : types.stream().map(type -> messages.get(type.name())).collect(Collectors.joining("/"));
    }

    /** The sheets of a standing that come out otherwise: what becomes of each, and in which checks. */
    private void changes(Page page, Standing standing) {
        List<Robustness> sheets = archive.of(standing);
        if (sheets.isEmpty()) {
            return;
        }
        page.heading(messages.get("research.robustness.list." + standing.id()));
        for (Robustness sheet : sheets) {
            String key = Visible.of(wording.key(sheet.placed().sheet()));
            String status =
                    messages.get("status." + sheet.placed().verdict().status().id());
            String verdict = sheet.placed()
                    .verdict()
                    .type()
                    .map(type -> messages.get(type.name()) + ", " + status)
                    .orElse(status);
            Columns.wrap(key + " – " + verdict, Columns.PAGE).forEach(page::line);
            changes(sheet).forEach(change -> page.faint(INDENT, change));
        }
    }

    /** Grouped by what becomes of the sheet. */
    private List<String> changes(Robustness sheet) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        Optional<Type> own = sheet.placed().verdict().type();
        for (Trial trial : sheet.changes()) {
            groups.computeIfAbsent(becomes(trial.finding(), own), key -> new ArrayList<>())
                    .add(check(trial.check()) + share(trial, sheet));
        }
        return groups.entrySet().stream()
                .map(group -> "→ " + group.getKey() + ": " + String.join("; ", group.getValue()))
                .toList();
    }

    private String becomes(Finding finding, Optional<Type> own) {
        List<Type> others = finding.winners().stream()
                .filter(type -> !own.equals(Optional.of(type)))
                .toList();
        return to(others, new Move(own, others, finding.none()));
    }

    /** How much of the square of cut-offs keeps the type: all of it but its edge, where a score is exactly there. */
    private String share(Trial trial, Robustness sheet) {
        if (trial.check().kind() != Check.Kind.CUT_OFFS) {
            return "";
        }
        return sheet.cutOffs()
                .map(share -> share.complement().part().signum() == 0
                        ? messages.get("research.robustness.edge")
                        : messages.get("research.robustness.stands", messages.percent(share)))
                .map(words -> " " + words)
                .orElse("");
    }
}
