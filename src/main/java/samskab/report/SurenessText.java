package samskab.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskab.classify.Leaning;
import samskab.classify.Membership;
import samskab.classify.Ratio;
import samskab.classify.Score;
import samskab.codebook.Axis;
import samskab.codebook.Indicator;
import samskab.codebook.Type;
import samskab.research.Acceptability;
import samskab.research.Bound;
import samskab.research.Bound.Counted;
import samskab.research.Explanation;
import samskab.research.ScoreWorking;
import samskab.research.TypeWorking;
import samskab.research.Unweighable;
import samskab.research.WeightRadius;

/** How sure a verdict is: the degrees of membership, what is known of each axis, and how much hangs on the weights. */
final class SurenessText {

    private static final int INDENT = 4;

    private final Messages messages;
    private final ExplanationWording words;
    private final Wording wording;
    private final Page page;
    private final Optional<Type> winner;
    private final Explanation explanation;

    SurenessText(Messages messages, Page page, Outcome.Explained outcome) {
        this.messages = messages;
        this.words = new ExplanationWording(messages);
        this.wording = new Wording(messages);
        this.page = page;
        this.winner = outcome.verdict().type();
        this.explanation = outcome.explanation();
    }

    void print() {
        page.heading(messages.get("research.explain.sure"));
        winner.flatMap(explanation::of).ifPresent(working -> {
            page.paragraph(0, degree(working));
            page.blank();
        });
        page.paragraph(0, messages.get("research.explain.degrees"));
        page.blank();
        explanation.types().forEach(this::type);
        undefined();
        page.blank();
        explanation.scores().forEach(this::axis);
    }

    /** The winner's membership is 0.5 and the distance of its weakest axis from 0.5. */
    private String degree(TypeWorking working) {
        Membership membership = working.membership();
        Ratio value = membership.value().orElseThrow();
        List<String> weakest = new ArrayList<>();
        for (Axis axis : working.weakest()) {
            weakest.add(words.lower(axis));
        }
        return messages.count(
                "research.explain.degree",
                weakest.size(),
                words.lower(membership.type()),
                messages.number(value),
                messages.distance(working.margin().orElseThrow()),
                words.and(weakest));
    }

    private void type(TypeWorking working) {
        String wins = working.acceptability().map(share -> " " + wins(share)).orElse("");
        page.strong(
                messages.get("mark.task"),
                INDENT,
                messages.get(working.membership().type().name()));
        page.paragraph(INDENT, membership(working) + wins);
    }

    private String membership(TypeWorking working) {
        Membership membership = working.membership();
        String bounds = wording.bounds(membership.low(), membership.high());
        if (membership.value().isEmpty()) {
            return messages.get("research.explain.type.unknown", bounds);
        }
        List<String> degrees = new ArrayList<>();
        for (TypeWorking.Degree degree : working.degrees()) {
            degrees.add(messages.get(
                    "research.explain.pole", wording.number(degree.value()), words.end(degree.axis(), degree.pole())));
        }
        return messages.get(
                degrees.size() == 1 ? "research.explain.type.alone" : "research.explain.type",
                messages.number(membership.value().get()),
                bounds,
                words.and(degrees));
    }

    private String wins(Acceptability share) {
        String value = percent(share.value());
        return share.low() == share.high()
                ? messages.get("research.explain.wins", value)
                : messages.get("research.explain.wins.bounds", value, percent(share.low()), percent(share.high()));
    }

    private String percent(double share) {
        return messages.percent(new Ratio(BigDecimal.valueOf(share), BigDecimal.ONE));
    }

    /** Once for all types for which the reason is the same. */
    private void undefined() {
        Map<String, List<String>> types = new LinkedHashMap<>();
        for (TypeWorking working : explanation.types()) {
            if (working.acceptability().isEmpty()) {
                types.computeIfAbsent(words.noFigures(working.unweighable()), reason -> new ArrayList<>())
                        .add(words.lower(working.membership().type()));
            }
        }
        types.forEach((reason, names) -> {
            page.blank();
            page.paragraph(0, messages.get("research.explain.wins.undefined", words.and(names), reason));
        });
    }

    private void axis(ScoreWorking working) {
        Score score = working.score();
        if (score.low().isEmpty()) {
            return;
        }
        page.strong(messages.get(score.axis().name()));
        page.paragraph(0, coverage(score));
        page.paragraph(0, bounds(working));
        page.paragraph(0, weights(working));
        page.blank();
    }

    private String coverage(Score score) {
        if (score.coverage().isEmpty()) {
            return messages.get("research.explain.coverage.none");
        }
        String coverage = messages.get(
                "research.explain.coverage",
                messages.percent(score.coverage().get()),
                messages.percent(new Ratio(score.axis().minimumCoverage(), BigDecimal.ONE)));
        String missing = words.and(score.missing().stream().map(words::quoted).toList());
        return missing.isEmpty() ? coverage : coverage + " " + messages.get("research.explain.missing", missing);
    }

    private String bounds(ScoreWorking working) {
        Bound least = working.least().orElseThrow();
        Bound most = working.most().orElseThrow();
        if (!working.isOpen()) {
            return messages.get("research.explain.closed", messages.number(least.value()));
        }
        String side = least.value().compareToHalf() > 0
                ? "research.explain.above"
                : most.value().compareToHalf() < 0 ? "research.explain.below" : "research.explain.across";
        return messages.get(
                "research.explain.bounds",
                messages.number(least.value()),
                messages.number(most.value()),
                messages.get(side),
                parts(least),
                parts(most));
    }

    /** Only what is not the same in every bound. */
    private String parts(Bound bound) {
        List<String> parts = new ArrayList<>();
        for (Counted counted : bound.counted()) {
            if (counted.isOpen()) {
                parts.add(messages.get(
                        "research.explain.at", words.quoted(counted.indicator()), messages.exact(counted.value())));
            }
        }
        for (Indicator indicator : bound.leftOut()) {
            parts.add(messages.get("research.explain.left-out", words.quoted(indicator)));
        }
        return words.and(parts);
    }

    private String weights(ScoreWorking working) {
        if (working.radius().isEmpty()) {
            return messages.get(
                    working.unweighable().filter(Unweighable.AT_HALF::equals).isPresent()
                            ? "research.explain.radius.at-half"
                            : "research.explain.radius.insufficient");
        }
        WeightRadius radius = working.radius().get();
        if (working.score().leaning() == Leaning.BORDER) {
            return messages.get("research.explain.radius.border");
        }
        String known = radius(
                radius.value(),
                "research.explain.radius.all",
                "research.explain.radius.hardly",
                "research.explain.radius");
        return working.isOpen() ? known + " " + worst(radius) : known;
    }

    private String worst(WeightRadius radius) {
        if (radius.low().part().signum() == 0) {
            return messages.get("research.explain.radius-worst.none");
        }
        return radius(
                radius.low(),
                "research.explain.radius-worst.all",
                "research.explain.radius-worst.hardly",
                "research.explain.radius-worst");
    }

    private String radius(Ratio radius, String all, String hardly, String some) {
        if (radius.part().compareTo(radius.whole()) == 0) {
            return messages.get(all);
        }
        return words.percentDown(radius)
                .map(percent -> messages.get(some, percent))
                .orElse(messages.get(hardly));
    }
}
