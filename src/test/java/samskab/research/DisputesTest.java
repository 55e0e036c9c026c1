package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import samskab.casefile.CaseReader;
import samskab.casefile.CodingSheet;
import samskab.classify.Classifier;
import samskab.classify.Verdict;
import samskab.codebook.Indicator;
import samskab.research.Disagreement.Part;
import samskab.research.Disagreement.Reach;
import samskab.source.Document;

/** What coders disagree about, and what it carries to. */
class DisputesTest {

    private static final CaseReader READER = new CaseReader(Pair.CODEBOOK);
    private static final Classifier CLASSIFIER = new Classifier(Pair.CODEBOOK);
    private static final Disputes DISPUTES = new Disputes(Pair.CODEBOOK);

    private static final String FACILITATING =
            "means: nothing, result: none, entry: define-matter, matter: own-matter, responsibility: external";

    private static Placed placed(String yaml) {
        CodingSheet sheet = READER.read(Document.of("a.yaml", yaml)).sheet().orElseThrow();
        return new Placed(sheet, CLASSIFIER.classify(sheet));
    }

    private static Placed placed(String coder, String codings, String scope) {
        return placed("case: x\ntitle: X\ncoder: " + coder + "\nscope: {" + scope + "}\ncodings: {" + codings + "}\n");
    }

    private static Placed purposes(String coder, String purposes) {
        return placed("case: x\ntitle: X\ncoder: " + coder + "\npurposes: {" + purposes + "}\ncodings: {}\n");
    }

    private static List<Disagreement> disagreements(String... codings) {
        List<Placed> sheets = new ArrayList<>();
        for (String some : codings) {
            sheets.add(placed("c" + sheets.size(), some, ""));
        }
        return DISPUTES.in(Unit.of(sheets).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "task | chosen | CONTRADICTION",
                "task | not-described | SILENCE",
                "task | not-applicable | SILENCE",
                "not-described | undecided | REASON",
                "task | [task, alternatives] | PRECISION",
                "[nothing, task] | [task, alternatives] | PRECISION",
                "[nothing, task] | [alternatives, chosen] | CONTRADICTION",
                "[nothing, alternatives] | task | PRECISION"
            })
    void a_disagreement_is_of_a_kind(String one, String other, Kind kind) {
        assertThat(disagreements("means: " + one, "means: " + other))
                .extracting(Disagreement::kind)
                .containsExactly(kind);
        assertThat(disagreements("means: " + other, "means: " + one))
                .extracting(Disagreement::kind)
                .containsExactly(kind);
    }

    @Test
    void of_three_coders_the_strongest_kind_counts() {
        assertThat(disagreements("means: task", "means: not-described", "means: [task, alternatives]"))
                .extracting(Disagreement::kind)
                .containsExactly(Kind.SILENCE);
        assertThat(disagreements("means: task", "means: not-described", "means: finished"))
                .extracting(Disagreement::kind)
                .containsExactly(Kind.CONTRADICTION);
    }

    @Test
    void what_is_said_in_another_way_is_no_disagreement() {
        assertThat(disagreements(
                        "means: [task, nothing], limits: not-described",
                        "means: {level: [nothing, task], evidence: e}"))
                .isEmpty();
    }

    @Test
    void the_answer_that_carries_to_the_type_comes_first() {
        List<Disagreement> found = disagreements(
                FACILITATING + ", drive: external, initiative: public", FACILITATING + ", initiative: external");

        assertThat(found).extracting(one -> one.question().id()).containsExactly("drive", "initiative");
        assertThat(found).extracting(Disagreement::reach).containsExactly(Reach.TYPE, Reach.NONE);
        assertThat(found.get(0).effects())
                .extracting(effect ->
                        effect.sheet().coder() + " like " + effect.like().coder() + ": "
                                + effect.type().map(type -> type.id()).orElse("none") + " " + effect.status())
                .containsExactly("c0 like c1: none UNDETERMINED", "c1 like c0: facilitating DETERMINED");
    }

    @Test
    void scope_carries_to_whether_the_case_is_outside_and_purposes_are_told() {
        Placed one = placed("a", "means: task", "bought: yes, hearing: no");
        Placed other = placed("b", "means: task", "bought: no");

        assertThat(DISPUTES.in(Unit.of(List.of(one, other)).get(0)))
                .extracting(found -> found.part() + " " + found.question().id() + " " + found.reach())
                .containsExactly("SCOPE bought SCOPE", "SCOPE hearing NONE");

        Placed more = purposes("c", "gains: [quality, economy]");
        Placed less = purposes("d", "gains: [economy, quality], ambitions: [economic]");
        assertThat(DISPUTES.in(Unit.of(List.of(more, less)).get(0)))
                .extracting(found -> found.part() + " " + found.question().id() + " " + found.kind())
                .containsExactly("PURPOSES ambitions SILENCE");
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    /** By another way: the file with the other's answer in it is read and classified anew. */
    @ParameterizedTest
    @MethodSource("seeds")
    void an_effect_is_what_classifying_anew_with_the_others_answer_gives(int seed) {
        Pair pair = Pair.of(seed);
        Unit unit = Unit.of(List.of(placed(pair.yaml(pair.a())), placed(pair.yaml(pair.b()))))
                .get(0);
        Map<String, List<String>> expected = new LinkedHashMap<>();
        Pair.CODEBOOK.indicators().forEach(indicator -> {
            List<String> effects = new ArrayList<>();
            effect(pair, pair.a(), pair.b(), indicator).ifPresent(effects::add);
            effect(pair, pair.b(), pair.a(), indicator).ifPresent(effects::add);
            if (!pair.a().on(indicator).words().equals(pair.b().on(indicator).words())) {
                expected.put(indicator.id(), effects);
            }
        });

        Map<String, List<String>> found = new LinkedHashMap<>();
        DISPUTES.in(unit).stream().filter(one -> one.part() == Part.CODINGS).forEach(one -> {
            found.put(
                    one.question().id(),
                    one.effects().stream()
                            .map(effect -> effect.sheet().coder() + " "
                                    + effect.type().map(type -> type.id()).orElse("none") + " " + effect.status())
                            .toList());
            assertThat(one.reach() == Reach.NONE).isEqualTo(one.effects().isEmpty());
        });
        assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static Optional<String> effect(Pair pair, Pair.Coder one, Pair.Coder other, Indicator indicator) {
        Map<String, Pair.Answer> codings = new LinkedHashMap<>(one.codings());
        codings.put(indicator.id(), other.on(indicator));
        Verdict before = placed(pair.yaml(one)).verdict();
        Verdict after = placed(pair.yaml(new Pair.Coder(one.name(), one.scope(), codings, one.title())))
                .verdict();
        boolean same = before.type().equals(after.type()) && before.status() == after.status();
        return same
                ? Optional.empty()
                : Optional.of(
                        one.name() + " " + after.type().map(type -> type.id()).orElse("none") + " " + after.status());
    }

    @Test
    void a_case_coded_in_other_phases_is_told() {
        List<Placed> sheets = List.of(
                placed("case: x\ntitle: X\ncoder: a\nphase: planning\ncodings: {}\n"),
                placed("case: x\ntitle: X\ncoder: b\nphase: insight\ncodings: {}\n"),
                placed("case: y\ntitle: Y\ncoder: a\nphase: planning\ncodings: {}\n"),
                placed("case: y\ntitle: Y\ncoder: b\nphase: planning\ncodings: {}\n"));

        assertThat(OtherPhases.of(Unit.of(sheets)))
                .singleElement()
                .satisfies(other -> assertThat(other.caseId()).isEqualTo("x"));
    }
}
