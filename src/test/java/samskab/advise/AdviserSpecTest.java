package samskab.advise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samskab.advise.Reason.CarriedOver;
import samskab.advise.Reason.OfPhase;
import samskab.advise.Reason.Raised;
import samskab.advise.Reason.Settles;
import samskab.advise.Reason.Weighs;
import samskab.casefile.CaseReader;
import samskab.casefile.CodingSheet;
import samskab.classify.Classifier;
import samskab.classify.Spec;
import samskab.classify.Verdict;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.codebook.Phase;
import samskab.source.Document;
import samskab.source.Identified;

/** Which advice a case gets, in which order and why, row by row as {@code spec/advice.yaml} states it. */
class AdviserSpecTest {

    private static final Codebook CODEBOOK = codebook();

    private static final CaseReader READER = new CaseReader(CODEBOOK);

    private static Codebook codebook() {
        try {
            byte[] yaml = Files.readAllBytes(Path.of("src/test/resources/spec/codebook-advice.yaml"));
            Codebooks.Loaded loaded = Codebooks.load(new Document("codebook-advice.yaml", 1, 1, yaml));
            return loaded.codebook().orElseThrow(() -> new AssertionError(loaded.diagnostics()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Spec> rows() throws IOException {
        return Spec.rows("advice.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void advice_is_what_its_rule_says(Spec row) {
        CodingSheet sheet = sheet(row.text("sheet", ""));
        Verdict verdict = new Classifier(CODEBOOK).classify(sheet);
        Adviser adviser = new Adviser(CODEBOOK);
        Phase phase = Identified.find(
                        CODEBOOK.phases(), row.text("phase", sheet.phase().id()))
                .orElseThrow();

        Plan plan = adviser.plan(sheet, verdict, phase);

        assertThat(verdict.status().id()).as("status").isEqualTo(row.text("status", ""));
        Spec expected = row.child("advice");
        expected.children().keySet().forEach(part -> check(part, expected, plan));
        if (phase.equals(sheet.phase())) {
            assertThat(adviser.now(sheet, verdict)).isEqualTo(plan.now());
        }
    }

    private static CodingSheet sheet(String text) {
        Document document = new Document(
                "shed.yaml", 1, 1, ("case: shed\ntitle: A shed\n" + text).getBytes(StandardCharsets.UTF_8));
        CaseReader.Read read = READER.read(document);
        return read.sheet().orElseThrow(() -> new AssertionError(read.diagnostics()));
    }

    /** What a part of a row says: all of a list in its order, or of some points what becomes of them. */
    private static void check(String part, Spec expected, Plan plan) {
        if (part.equals("standings") || part.equals("reasons")) {
            Spec points = expected.child(part);
            points.children().keySet().forEach(id -> {
                PointAdvice point = point(plan, id);
                if (part.equals("standings")) {
                    assertThat(point.standing().id()).as(id).isEqualTo(points.text(id, ""));
                } else {
                    assertThat(reasons(point)).as(id).isEqualTo(points.texts(id));
                }
            });
            return;
        }
        assertThat(found(part, plan)).as(part).isEqualTo(expected.texts(part));
    }

    private static List<String> found(String part, Plan plan) {
        return switch (part) {
            case "types" -> Identified.ids(plan.now().types());
            case "questions" ->
                plan.now().questions().stream()
                        .map(question -> question.indicator().id())
                        .toList();
            case "tensions" ->
                plan.now().tensions().stream()
                        .map(tension -> tension.tension().id() + ": " + inWords(tension.because()))
                        .toList();
            case "first" -> ids(plan.now().first());
            case "due" -> ids(plan.now().points());
            case "points" ->
                CODEBOOK.phases().stream()
                        .flatMap(one -> ids(plan.points(one)).stream())
                        .toList();
            case "models" ->
                plan.models().stream().map(model -> model.model().id()).toList();
            case "tasks" ->
                plan.directions().stream()
                        .flatMap(direction -> direction.due().stream())
                        .map(task -> String.join(" ", with(task.task().id(), Identified.ids(task.heavy()))))
                        .toList();
            case "other-tasks" ->
                plan.directions().stream()
                        .flatMap(direction -> direction.others().stream())
                        .map(task -> task.task().id())
                        .toList();
            case "parts" ->
                plan.models().stream()
                        .flatMap(model ->
                                model.parts().stream().map(one -> model.model().id() + " " + inWords(one)))
                        .toList();
            default -> throw new IllegalArgumentException("no such part of advice: " + part);
        };
    }

    private static List<String> ids(List<PointAdvice> points) {
        return points.stream().map(point -> point.point().point().id()).toList();
    }

    private static PointAdvice point(Plan plan, String id) {
        return plan.points().stream()
                .filter(point -> point.point().point().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the plan: " + id));
    }

    private static List<String> reasons(PointAdvice point) {
        return point.reasons().stream().map(AdviserSpecTest::inWords).toList();
    }

    private static String inWords(Plan.PartAdvice part) {
        return String.join(
                ": ",
                with(
                        part.part().id(),
                        part.because().map(AdviserSpecTest::inWords).stream().toList()));
    }

    /** The kind of a reason, and the ids of what it names. */
    private static String inWords(Reason reason) {
        List<String> ids = new ArrayList<>();
        if (reason instanceof Raised raised) {
            raised.codings().forEach(coding -> ids.add(coding.indicator().id()));
            raised.purposes()
                    .forEach(purpose -> purpose.items()
                            .forEach(item -> ids.add(purpose.list().id() + "/" + item.id())));
            ids.addAll(Identified.ids(raised.types()));
        } else if (reason instanceof Weighs weighs) {
            ids.addAll(Identified.ids(weighs.types()));
        } else if (reason instanceof Settles settles) {
            ids.addAll(Identified.ids(settles.indicators()));
        } else if (reason instanceof CarriedOver carried) {
            ids.add(carried.phase().id()
                    + carried.attention().map(attention -> " " + attention.id()).orElse(" unsaid"));
        } else if (reason instanceof OfPhase of) {
            ids.add(of.phase().id());
        }
        String kind = reason.getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-");
        return String.join(" ", with(kind.toLowerCase(Locale.ROOT), ids));
    }

    private static List<String> with(String first, List<String> more) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(more);
        return all;
    }
}
