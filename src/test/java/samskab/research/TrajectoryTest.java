package samskab.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samskab.casefile.CaseReader;
import samskab.casefile.CodingSheet;
import samskab.classify.Classifier;
import samskab.codebook.Codebook;
import samskab.codebook.Codebooks;
import samskab.research.Trajectory.All;
import samskab.research.Trajectory.Drift;
import samskab.source.Document;
import samskab.source.Identified;

/** Which sheets belong to a trajectory, in which order, and where the type drifts. */
class TrajectoryTest {

    private static final Codebook CODEBOOK = Codebooks.builtIn(Codebooks.STANDARD);
    private static final String OPEN = "means: task, result: direction, entry: develop, matter: public-task";
    private static final String EQUAL = OPEN + ", drive: public";
    private static final String FACILITATING = OPEN + ", drive: external, responsibility: external";
    private static final String UNKNOWN = "means: task";

    private static Placed sheet(String caseId, String coder, String phase, String codings) {
        String text = "case: " + caseId + "\ntitle: A\ncoder: " + coder + "\nphase: " + phase + "\ncodings: {" + codings
                + "}\n";
        CodingSheet sheet = new CaseReader(CODEBOOK)
                .read(Document.of("a.yaml", text))
                .sheet()
                .orElseThrow();
        return new Placed(sheet, new Classifier(CODEBOOK).classify(sheet));
    }

    private static All all(Placed... sheets) {
        return Trajectory.of(List.of(sheets), CODEBOOK.phases());
    }

    private static List<String> phases(List<Placed> sheets) {
        return sheets.stream().map(one -> one.sheet().phase().id()).toList();
    }

    @Test
    void sheets_come_in_the_order_of_the_phases_whatever_that_of_the_files() {
        All all = all(
                sheet("a", "x", "insight", EQUAL),
                sheet("b", "x", "planning", EQUAL),
                sheet("a", "x", "clarification", EQUAL),
                sheet("a", "x", "execution", EQUAL));

        assertThat(all.followed()).hasSize(1);
        assertThat(phases(all.followed().get(0).sheets())).containsExactly("clarification", "execution", "insight");
        assertThat(all.followed().get(0).steps()).hasSize(2);
        assertThat(all.followed().get(0).overall()).isPresent();
        assertThat(all.alone()).hasSize(1);
    }

    @Test
    void each_coder_has_a_trajectory_of_their_own() {
        All all = all(
                sheet("a", "x", "planning", EQUAL),
                sheet("a", "y", "planning", EQUAL),
                sheet("a", "x", "execution", EQUAL),
                sheet("a", "y", "insight", EQUAL),
                sheet("a", "z", "insight", EQUAL));

        assertThat(all.followed()).hasSize(2);
        assertThat(all.followed()).allMatch(one -> one.overall().isEmpty());
        assertThat(all.alone()).hasSize(1);
    }

    @Test
    void phases_without_a_type_do_not_hide_a_drift() {
        Trajectory trajectory = all(
                        sheet("a", "x", "clarification", EQUAL),
                        sheet("a", "x", "planning", EQUAL),
                        sheet("a", "x", "execution", UNKNOWN),
                        sheet("a", "x", "insight", FACILITATING))
                .followed()
                .get(0);

        assertThat(trajectory.steps().stream().map(Step::type))
                .containsExactly(TypeMove.KEPT, TypeMove.LOST, TypeMove.GAINED);
        Drift drift = trajectory.drift().orElseThrow();
        assertThat(drift.stays()).hasSize(2);
        assertThat(phases(drift.stays().get(0).sheets())).containsExactly("clarification", "planning");
        assertThat(drift.stays().get(1).type().id()).isEqualTo("facilitating");
        assertThat(Identified.ids(drift.carriers())).containsExactly("drive", "responsibility");
    }

    @Test
    void a_drift_is_firm_where_each_type_is_certain_in_one_of_its_phases() {
        String certainOpen = ", limits: nothing, change: aim-too";

        String unsureEqual = OPEN.replace("public-task", "common") + ", drive: mostly-public";
        Trajectory unsure = all(sheet("a", "x", "planning", unsureEqual), sheet("a", "x", "insight", FACILITATING))
                .followed()
                .get(0);
        Trajectory firm = all(
                        sheet("a", "x", "clarification", EQUAL),
                        sheet("a", "x", "planning", EQUAL + ", responsibility: public" + certainOpen),
                        sheet("a", "x", "insight", FACILITATING + certainOpen))
                .followed()
                .get(0);

        assertThat(unsure.steps().get(0).isFirm()).isFalse();
        assertThat(unsure.drift().orElseThrow().isFirm()).isFalse();
        assertThat(firm.drift().orElseThrow().isFirm()).isTrue();
    }

    @Test
    void a_type_that_stays_does_not_drift() {
        assertThat(Stream.of(EQUAL, UNKNOWN)
                        .map(codings -> all(sheet("a", "x", "planning", EQUAL), sheet("a", "x", "insight", codings))))
                .allMatch(all -> all.followed().get(0).drift().isEmpty());
    }

    @Test
    void steps_are_counted_by_where_they_go() {
        All all = all(
                sheet("a", "x", "clarification", EQUAL),
                sheet("a", "x", "planning", FACILITATING),
                sheet("a", "x", "execution", EQUAL),
                sheet("a", "x", "insight", UNKNOWN));

        MoveCount count = MoveCount.of(CODEBOOK.axes(), all.followed());

        assertThat(count.steps()).isEqualTo(3);
        assertThat(count.of(TypeMove.CHANGED)).isEqualTo(2);
        assertThat(count.of(TypeMove.LOST)).isEqualTo(1);
        MoveCount.OfAxis centrality = count.axes().get(1);
        assertThat(centrality.up().values().stream().mapToInt(n -> n).sum()).isEqualTo(1);
        assertThat(centrality.down().values().stream().mapToInt(n -> n).sum()).isEqualTo(1);
        assertThat(centrality.noScore()).isEqualTo(1);
        assertThat(count.axes().get(0).still()).isEqualTo(2);
    }
}
