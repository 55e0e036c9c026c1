package samskab.report;

import java.util.List;
import samskab.research.Disagreement;
import samskab.research.Disagreement.Reach;
import samskab.research.Disputes;
import samskab.research.OtherPhases;
import samskab.research.Unit;
import tools.jackson.core.JsonGenerator;

/** What coders disagree about, those that carry through to the type first, with both evidences side by side. */
final class Disagreements implements Study {

    private final Setting setting;
    private final Found found;

    Disagreements(Setting setting, List<Unit> units) {
        this.setting = setting;
        Disputes disputes = new Disputes(setting.codebook());
        List<Of> cases = units.stream()
                .filter(unit -> unit.sheets().size() > 1)
                .map(unit -> new Of(unit, disputes.in(unit)))
                .toList();
        this.found = new Found(cases, OtherPhases.of(units));
    }

    /** The disagreements of a case. */
    record Of(Unit unit, List<Disagreement> all) {

        /** Those that reach so far, and no further. */
        List<Disagreement> reaching(Reach reach) {
            return all.stream().filter(one -> one.reach() == reach).toList();
        }
    }

    /**
     * All that there is to show.
     *
     * @param cases those that at least two coded, also where they agree
     */
    record Found(List<Of> cases, List<OtherPhases> phases) {

        long count(Reach reach) {
            return cases.stream().mapToLong(one -> one.reaching(reach).size()).sum();
        }

        long count() {
            return cases.stream().mapToLong(one -> one.all().size()).sum();
        }

        long contested() {
            return cases.stream().filter(one -> !one.all().isEmpty()).count();
        }
    }

    @Override
    public void text(Page page) {
        new DisagreementsText(setting.messages(), page).print(found);
    }

    @Override
    public void json(JsonGenerator json) {
        new DisagreementsJson(json).write(found);
    }
}
