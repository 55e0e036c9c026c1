package samskab.classify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskab.casefile.Choice;
import samskab.casefile.Coding;
import samskab.casefile.CodingSheet;
import samskab.codebook.Advice;
import samskab.codebook.Axis;
import samskab.codebook.Codebook;
import samskab.codebook.Indicator;
import samskab.codebook.Indicator.Use;
import samskab.codebook.Language;
import samskab.codebook.Level;
import samskab.codebook.Phase;
import samskab.codebook.Pole;
import samskab.codebook.Silence;
import samskab.codebook.Text;
import samskab.codebook.Type;
import samskab.source.Document;
import samskab.source.Position;

/** Draws codebooks and coding sheets with nothing in them but what the arithmetic looks at. */
public final class Sketch {

    public static final Choice NOT_DESCRIBED = new Choice.Silent(Silence.NOT_DESCRIBED);
    public static final Choice NOT_APPLICABLE = new Choice.Silent(Silence.NOT_APPLICABLE);
    public static final Choice UNDECIDED = new Choice.Silent(Silence.UNDECIDED);

    private Sketch() {}

    public static Text text(String text) {
        return new Text(Map.of(Language.EN, text, Language.DA, text));
    }

    public static Axis axis(String id, String minimumCoverage) {
        Text name = text(id);
        return new Axis(id, name, name, name, name, name, name, new BigDecimal(minimumCoverage), List.of());
    }

    public static Indicator indicator(
            String axis, String id, String weight, Use use, boolean mustHave, String... values) {
        Text name = text(id);
        List<Level> levels = new ArrayList<>();
        for (String value : values) {
            levels.add(new Level("l" + levels.size(), new BigDecimal(value), name, name));
        }
        Optional<String> of = use == Use.RECORDED ? Optional.empty() : Optional.of(axis);
        BigDecimal weighs = new BigDecimal(weight);
        return new Indicator(id, of, weighs, use, mustHave, name, name, name, name, levels, name, name, List.of());
    }

    /** A type for every combination of poles, named by it: {@code high-low}. */
    public static List<Type> corners(List<Axis> axes) {
        List<Map<String, Pole>> corners = List.of(Map.of());
        for (Axis axis : axes) {
            List<Map<String, Pole>> longer = new ArrayList<>();
            for (Map<String, Pole> corner : corners) {
                for (Pole pole : Pole.values()) {
                    Map<String, Pole> next = new LinkedHashMap<>(corner);
                    next.put(axis.id(), pole);
                    longer.add(next);
                }
            }
            corners = longer;
        }
        return corners.stream().map(Sketch::type).toList();
    }

    private static Type type(Map<String, Pole> poles) {
        String id = String.join("-", poles.values().stream().map(Pole::id).toList());
        return new Type(id, text(id), text(id), poles, List.of());
    }

    public static Codebook codebook(List<Axis> axes, List<Indicator> indicators, List<Type> types) {
        Phase phase = new Phase("only", text("only"), false, List.of(), List.of());
        Text name = text("sketch");
        return new Codebook(
                "sketch",
                1,
                "",
                name,
                name,
                List.of(),
                List.of(),
                axes,
                indicators,
                types,
                List.of(),
                List.of(),
                List.of(phase),
                Advice.NONE);
    }

    public static Coding coding(Indicator indicator, Choice choice) {
        return new Coding(indicator, choice, Optional.empty(), Optional.empty(), Position.NONE);
    }

    public static Choice level(int level) {
        return new Choice.Levels(level, level);
    }

    public static Choice range(int lowest, int highest) {
        return new Choice.Levels(lowest, highest);
    }

    /** A sheet with a choice for each indicator of the codebook, in its order. */
    public static CodingSheet sheet(Codebook codebook, List<Choice> choices) {
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            codings.add(coding(codebook.indicators().get(i), choices.get(i)));
        }
        Optional<String> none = Optional.empty();
        return new CodingSheet(
                new Document("sketch.yaml", 1, 1, new byte[0]),
                1,
                "sketch",
                "Sketch",
                none,
                none,
                none,
                none,
                codebook.phases().get(0),
                false,
                none,
                List.of(),
                List.of(),
                codings,
                List.of(),
                List.of(),
                Optional.empty());
    }

    public static Verdict classify(Codebook codebook, List<Choice> choices) {
        return new Classifier(codebook).classify(sheet(codebook, choices));
    }

    public static Verdict classify(Codebook codebook, Choice... choices) {
        return classify(codebook, Arrays.asList(choices));
    }
}
