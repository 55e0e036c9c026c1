package samskab.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import samskab.advise.Plan;
import samskab.advise.Plan.DirectionAdvice;
import samskab.advise.Plan.TaskAdvice;
import samskab.advise.PointAdvice;
import samskab.advise.Reason;
import samskab.advise.Reason.CarriedOver;
import samskab.advise.Reason.OfPhase;
import samskab.advise.Reason.Raised;
import samskab.advise.Reason.Settles;
import samskab.advise.Reason.Started;
import samskab.advise.Reason.Weighs;
import samskab.casefile.Attention;
import samskab.casefile.Coding;
import samskab.casefile.CodingSheet.Purpose;
import samskab.classify.Question;
import samskab.classify.Verdict;
import samskab.codebook.Direction;
import samskab.codebook.Named;
import samskab.codebook.Phase;
import samskab.codebook.Piece;
import samskab.codebook.Type;

/** How advice is put into words, in every format: above all, why a case gets it. */
final class AdviceWording {

    private final Messages messages;
    private final Wording wording;

    AdviceWording(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    /** Reasons as one sentence. */
    String because(List<? extends Reason> reasons) {
        StringJoiner sentence = new StringJoiner("; ");
        for (Reason reason : reasons) {
            sentence.add(reason(reason));
        }
        return messages.get("because", sentence);
    }

    /** A reason as part of a sentence. */
    String reason(Reason reason) {
        if (reason instanceof Raised raised) {
            return raised(raised);
        } else if (reason instanceof Weighs weighs) {
            return messages.get(number("reason.weighs", weighs.types()), names(weighs.types()));
        } else if (reason instanceof Settles settles) {
            return messages.get("reason.settles", quoted(settles.indicators()));
        } else if (reason instanceof Started) {
            return messages.get("reason.started");
        } else if (reason instanceof CarriedOver carried) {
            String attention = carried.attention().map(Attention::id).orElse("not-said");
            return messages.get("reason.carried-over." + attention, lower(carried.phase()));
        } else if (reason instanceof OfPhase of) {
            return messages.get("reason.of-phase", lower(of.phase()));
        }
        throw new IllegalStateException("no words for " + reason);
    }

    private String raised(Raised raised) {
        StringJoiner parts = new StringJoiner(messages.get("reason.and"));
        for (Coding coding : raised.codings()) {
            parts.add(coding(coding));
        }
        for (Purpose purpose : raised.purposes()) {
            parts.add(messages.get("reason.purpose", messages.get(purpose.list().name()), names(purpose.items())));
        }
        for (Type type : raised.types()) {
            parts.add(messages.get("reason.type", name(type)));
        }
        for (Phase phase : raised.phases()) {
            parts.add(messages.get("reason.phase", lower(phase)));
        }
        return parts.toString();
    }

    private String coding(Coding coding) {
        return messages.get(
                coding.levels().isPresent() ? "reason.coding" : "reason.unknown",
                messages.get(coding.indicator().name()),
                wording.choice(coding));
    }

    /** A type inside a sentence. */
    String name(Type type) {
        return lower(type);
    }

    private String lower(Named entry) {
        return messages.get(entry.name()).toLowerCase(Locale.ROOT);
    }

    /** The sentence for one or for several. */
    private static String number(String key, List<?> things) {
        return key + (things.size() == 1 ? ".one" : ".many");
    }

    /** Names that may hold commas themselves. */
    private String quoted(List<? extends Named> entries) {
        StringJoiner names = new StringJoiner(", ");
        for (Named entry : entries) {
            names.add(messages.get("quoted", messages.get(entry.name())));
        }
        return names.toString();
    }

    private String names(List<? extends Named> entries) {
        StringJoiner names = new StringJoiner(", ");
        for (Named entry : entries) {
            names.add(lower(entry));
        }
        return names.toString();
    }

    /** Where pieces of advice come from, and whether it is said there: once, where it is the same for several. */
    Set<String> provenance(List<Piece> pieces) {
        Set<String> all = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            all.add(Wording.references(piece.sources()) + "; "
                    + messages.get("basis." + piece.basis().id()));
        }
        return all;
    }

    /** What to find out, as the codebook asks it. */
    String question(Question question) {
        return messages.get(question.indicator().question()) + " ("
                + question.indicator().id() + ")";
    }

    /** What an answer would be good for. */
    String use(Question question) {
        String key = question.isNeeded() ? "needed" : question.couldSettle() ? "could-settle" : "narrows";
        return messages.get("advice.ask." + key, lower(question.axis()));
    }

    /** For which phase and types a plan is; or why there is none. */
    String introduction(Plan plan, Verdict verdict) {
        String phase = lower(plan.now().phase());
        if (plan.isEmpty()) {
            return messages.get(verdict.isScored() ? "plan.no-advice" : "plan.none");
        }
        return switch (plan.now().types().size()) {
            case 0 -> messages.get(plan.points().isEmpty() ? "plan.without-points" : "plan.no-type", phase);
            case 1 -> messages.get("plan.for", phase);
            default -> messages.get("plan.several", phase, names(plan.now().types()));
        };
    }

    /** A direction and whom it leads. */
    String direction(Direction direction) {
        return messages.get("plan.direction", messages.get(direction.name()), messages.get(direction.to()));
    }

    /** The tasks of a direction that bite in other phases. */
    String others(DirectionAdvice direction) {
        return messages.get(
                "plan.other-phases",
                direction.others().stream()
                        .map(task -> messages.get(task.task().name()))
                        .collect(Collectors.joining("; ")));
    }

    /** For which types a task is heaviest, and why. */
    String heavy(TaskAdvice task) {
        return messages.get(
                number("plan.heavy", task.heavy()),
                names(task.heavy()),
                messages.get(task.task().because()));
    }

    /** What a point is called, with how it stands. */
    String heading(PointAdvice advice) {
        return messages.get(advice.point().point().name()) + " – "
                + messages.get("standing." + advice.standing().id());
    }
}
